"""What is wrong with a template and what to write, in the language of the screen.

problem(fault), remedy(fault) -> str    a sentence; words of the file stand in it as they are
The texts are the catalogue's own: tools/texts.py hands them to the translators under "Faults".
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.checklists.faults import Fault


def problem(fault: Fault) -> str:
    return _said(fault.case.problem, fault)


def remedy(fault: Fault) -> str:
    return _said(fault.case.remedy, fault)


def _said(text: str, fault: Fault) -> str:
    said = QCoreApplication.translate("Faults", text).format_map(fault.params)
    return said[:1].upper() + said[1:]
