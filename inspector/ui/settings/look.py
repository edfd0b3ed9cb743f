"""Language, theme and size of text; each takes effect at once."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.context import Context
from inspector.ui.language import LANGUAGES, percent
from inspector.ui.settings.group import Part, Setting, SettingsCard
from inspector.ui.theme.theme import Mode
from inspector.ui.widgets.select import Choice, Select
from inspector.ui.widgets.toggles import Segmented

SCALES = (100, 125, 150, 175, 200)


class LookSettings(Part):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.language = Segmented(tuple(LANGUAGES.items()))
        self.theme = Segmented()
        self.scale = Segmented([(str(scale), percent(str(scale))) for scale in SCALES])
        self.report = Select(icon="globe", two_line=False)
        self._rows = [Setting(each) for each in (self.language, self.theme, self.scale, self.report)]
        card = SettingsCard()
        for row in self._rows:
            card.add(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.language.chosen.connect(self._speak)
        self.theme.chosen.connect(self._dress)
        self.scale.chosen.connect(self._size)
        self.report.chosen.connect(self._report)
        self.follow_theme()

    def read(self) -> None:
        preferences = self.session.preferences
        self.language.set_selected(self.context.language.code)
        self.theme.set_selected(preferences.theme())
        self.scale.set_selected(str(preferences.text_scale()))
        self.report.set_selected(preferences.report_language() or self.context.language.code)

    def retranslate(self) -> None:
        for row, (name, about) in zip(
            self._rows,
            (
                (self.tr("Language"), self.tr("Of the screen; templates follow where they have it")),
                (self.tr("Theme"), self.tr("Light or dark; report pages stay light")),
                (self.tr("Size of text"), ""),
                (self.tr("Language of reports"), self.tr("Can be changed for each report")),
            ),
            strict=True,
        ):
            row.set_texts(name, about)
        self.theme.set_choices(
            (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        )
        self.report.set_label(self.tr("Language of reports"))
        self.report.set_choices([Choice(code, name) for code, name in LANGUAGES.items()])
        self.read()

    def _speak(self, code: str) -> None:
        self.context.announce(self.session.preferences.set_language(code))
        self.context.language.use(code)

    def _dress(self, mode: str) -> None:
        self.context.announce(self.session.preferences.set_theme(mode))
        self.context.theme.set_mode(cast(Mode, mode))

    def _size(self, scale: str) -> None:
        self.context.announce(self.session.preferences.set_text_scale(int(scale)))
        self.context.theme.set_text_scale(int(scale))

    def _report(self, code: str) -> None:
        self.context.announce(self.session.preferences.set_report_language(code))
