"""Colours that follow the cells' values."""

from __future__ import annotations

from typing import Any


def colour_rule(condition: str, fill: str | None, font: str | None = None, *, last: bool = False) -> Any:
    """A conditional format: where the formula holds the cell takes the colours (RRGGBB); `last` ends it."""
    from openpyxl.formatting.rule import FormulaRule
    from openpyxl.styles import Font, PatternFill

    return FormulaRule(  # type: ignore[no-untyped-call]
        formula=[condition],
        fill=PatternFill(bgColor=fill, fill_type="solid") if fill else None,
        font=Font(color=font) if font else None,
        stopIfTrue=last,
    )


def end_rule(condition: str) -> Any:
    """Where the formula holds no later rule applies."""
    from openpyxl.formatting.rule import FormulaRule

    return FormulaRule(formula=[condition], stopIfTrue=True)  # type: ignore[no-untyped-call]
