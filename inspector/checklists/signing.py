"""Who signs at Finish."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.checklists.fields import Texts
from inspector.checklists.inspection import Signature
from inspector.checklists.template import SignatureSlot, Template

INSPECTOR = "inspector"
ROLE = Texts((("en", "Inspector"), ("ru", "Проверяющий"), ("zh", "检查员")))


def signature_slots(template: Template) -> tuple[SignatureSlot, ...]:
    """The slots a template asks for; one that says nothing has the inspector's, not required."""
    if template.signatures is None:
        return (SignatureSlot(key=INSPECTOR, role=ROLE),)
    return template.signatures


def unsigned(template: Template, signatures: Iterable[Signature]) -> tuple[SignatureSlot, ...]:
    """The required slots in which nobody signed."""
    signed = {signature.slot for signature in signatures if signature.strokes}
    return tuple(slot for slot in signature_slots(template) if slot.required and slot.key not in signed)
