"""Drawing on a photo, over the window: tools, colours, undo. The original stays as it was taken.

Editor(window, previews, photo)    .open(); signal drawn(turn, layer text | None) as soon as it is, given_up()
                                  where it is to be as before
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from inspector.checklists.answers import Photo
from inspector.checklists.layer import LONGEST_TEXT, Blur, Label, Layer, Shape, from_text, to_text
from inspector.errors import InputError
from inspector.ui.fill.controls.base import Typing
from inspector.ui.fill.photos.canvas import Canvas
from inspector.ui.fill.photos.colours import ColourButton
from inspector.ui.fill.photos.gestures import Tool
from inspector.ui.fill.photos.keys import DRAWING, Drawing
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.fill.photos.sheet import EDGE
from inspector.ui.fill.photos.work import Work
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import LineEdit
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.overlay import Overlay
from inspector.ui.widgets.painting import painting
from inspector.ui.widgets.text import Text

TOOLS: dict[Tool, str] = {
    "arrow": "draw-arrow",
    "circle": "draw-circle",
    "text": "draw-text",
    "pen": "pen",
    "blur": "blur",
    "crop": "crop",
}


class Editor(Overlay):
    """What is drawn is told stroke by stroke; Cancel and Escape leave everything as it was."""

    drawn = Signal(int, object)
    given_up = Signal()

    def __init__(self, window: QWidget, previews: Previews, photo: Photo) -> None:
        super().__init__(window)
        self._previews, self._photo = previews, photo
        self.work = Work(photo.turn, _readable(photo.layer))
        self.canvas = Canvas()
        self.cancel, self.done = Button(kind="text"), Button(kind="primary")
        self.undo = Button(icon="undo", key_hint="Ctrl Z")
        self.redo = Button(icon="redo", key_hint="Ctrl Y")
        self.tools = {tool: Chip("", icon=icon) for tool, icon in TOOLS.items()}
        self.colours = {colour: ColourButton(colour) for colour in ("red", "yellow", "white")}
        self.turn = Chip("", icon="turn")
        self.turn.setCheckable(False)
        self.delete = Button(icon="trash", key_hint="Del")
        self.words = LineEdit()
        self.words.setMaxLength(LONGEST_TEXT)
        self._hint = Text("", "secondary", "text2", wrap=True)
        self._asking = QStackedWidget()
        self._typing = Typing(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what lies under it need not follow
        self._arrange()
        self._connect()
        self.follow_theme()
        self._choose("arrow")
        self._show()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Draw on the photo"))
        self.cancel.setText(self.tr("Cancel"))
        self.done.setText(self.tr("Done"))
        self.undo.setText(self.tr("Undo"))
        self.redo.setText(self.tr("Redo"))
        self.turn.setText(self.tr("Turn"))
        self.delete.setText(self.tr("Delete"))
        self.words.setPlaceholderText(self.tr("Words on the photo"))
        self.words.setAccessibleName(self.tr("Words on the photo"))
        names = {
            "arrow": self.tr("Arrow"),
            "circle": self.tr("Circle"),
            "text": self.tr("Text"),
            "pen": self.tr("Pen"),
            "blur": self.tr("Blur"),
            "crop": self.tr("Crop"),
        }
        for tool, chip in self.tools.items():
            chip.setText(names[tool])
        self._tell()

    def first(self) -> QWidget:
        return self.canvas

    def escape(self) -> None:
        self._cancel()

    # -- building

    def _arrange(self) -> None:
        space = tokens().space
        for asking in (self._hint, self.words):
            self._asking.addWidget(asking)
        self._asking.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        steps = FlowLayout(gap=space[2])
        pair = QWidget()  # neither goes to another line without the other
        both = QHBoxLayout(pair)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(space[2])
        for button in (self.undo, self.redo):
            both.addWidget(button)
        for step in (self.cancel, pair):
            steps.addWidget(step)
        top = QHBoxLayout()
        top.setSpacing(space[2])
        top.addLayout(steps, 1)
        top.addWidget(self.done, 0, Qt.AlignmentFlag.AlignTop)
        tools = FlowLayout(gap=space[2])
        for tool in (*self.tools.values(), self.turn):
            tools.addWidget(tool)
        options = FlowLayout(gap=space[2])
        for option in (*self.colours.values(), self.delete):
            options.addWidget(option)
        column = QVBoxLayout(self)
        column.setContentsMargins(space[4], space[3], space[4], space[3])
        column.setSpacing(space[2])
        column.addLayout(top)
        column.addWidget(self._asking)
        column.addWidget(self.canvas, 1)
        column.addLayout(tools)
        column.addLayout(options)

    def _connect(self) -> None:
        self.cancel.clicked.connect(self._cancel)
        self.done.clicked.connect(self._done)
        self.undo.clicked.connect(lambda: self._go(self.work.undo()))
        self.redo.clicked.connect(lambda: self._go(self.work.redo()))
        self.turn.clicked.connect(self._turn)
        self.delete.clicked.connect(self.canvas.remove)
        for tool, chip in self.tools.items():
            chip.clicked.connect(partial(self._choose, tool))
        for colour, button in self.colours.items():
            button.clicked.connect(partial(self._colour, colour))
        self.canvas.edited.connect(self._edited)
        self.canvas.picked.connect(self._picked)
        self.canvas.text_asked.connect(self._ask_words)
        self.words.textEdited.connect(self._write)
        self.words.returnPressed.connect(self.canvas.setFocus)
        self._previews.ready.connect(self._ready)
        self._typing.rested.connect(self._keep)

    # -- showing

    def _show(self) -> None:
        """The work as it stands; until the picture is there the canvas is empty."""
        picture = self._previews.best(self._photo.sha256, self._photo.turn, EDGE)
        turn = (self.work.turn - self._photo.turn) % 360
        shown = QPixmap() if picture is None else picture
        if turn and not shown.isNull():
            shown = shown.transformed(QTransform().rotate(turn))
        self.canvas.show_work(shown, self.work.layer)
        self.undo.setEnabled(self.work.can_undo)
        self.redo.setEnabled(self.work.can_redo)
        self._picked(self.canvas.shape())

    def _ready(self, sha256: str) -> None:
        if sha256 == self._photo.sha256:
            self._show()

    def _tell(self) -> None:
        """What to do with the tool."""
        hints = {
            "arrow": self.tr("Drag on the photo to draw an arrow. Press a shape to move or change it."),
            "circle": self.tr("Drag on the photo to draw a circle. Press a shape to move or change it."),
            "text": self.tr("Press where the words go. Press a shape to move or change it."),
            "pen": self.tr("Draw with your finger. Press a shape to move or change it."),
            "blur": self.tr("Drag over a face or a name: in reports nobody can recognise it."),
            "crop": self.tr("Pull the edges; what is dark is not shown."),
        }
        self._hint.setText(hints[self.canvas.tool])

    def _picked(self, shape: Shape | None) -> None:
        """Offer what can be done with the shape that is held."""
        cropping = self.canvas.tool == "crop"
        self.delete.setEnabled(shape is not None or (cropping and self.work.layer.crop is not None))
        self._asking.setCurrentWidget(self.words if isinstance(shape, Label) else self._hint)
        if isinstance(shape, Label) and self.words.text() != shape.text:
            self.words.setText(shape.text)
        held = None if shape is None or isinstance(shape, Blur) else shape.colour
        for colour, button in self.colours.items():
            button.setEnabled(not cropping and self.canvas.tool != "blur")
            button.setChecked(colour == (held or self.canvas.colour))

    # -- deeds

    def _choose(self, tool: Tool) -> None:
        self.canvas.choose_tool(tool)
        for each, chip in self.tools.items():
            chip.setChecked(each == tool)
        self._tell()

    def _colour(self, colour: str) -> None:
        self.canvas.choose_colour(colour)  # type: ignore[arg-type]
        self._picked(self.canvas.shape())

    def _edited(self, layer: Layer, going_on: bool) -> None:
        self.work.put(self.work.turn, layer, going_on=going_on)
        self.undo.setEnabled(self.work.can_undo)
        self.redo.setEnabled(self.work.can_redo)
        self._typing.typed()
        if not going_on:
            self._typing.commit()

    def _keep(self) -> None:
        if self.work.changed:
            self.drawn.emit(self.work.turn, to_text(self.work.layer))
        else:
            self.given_up.emit()

    def _turn(self) -> None:
        self.work.put((self.work.turn + 90) % 360, self.work.layer.turned())
        self._show()
        self._keep()

    def _go(self, _moved: bool) -> None:
        self.canvas.select(None)
        self._show()
        self._typing.drop()
        self._keep()

    def _ask_words(self) -> None:
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.selectAll()

    def _write(self, text: str) -> None:
        self.canvas.write("".join(filter(str.isprintable, text)))

    def _done(self) -> None:
        self._typing.commit()
        self.leave()

    def _cancel(self) -> None:
        if not self.work.changed:
            self.leave()
            return
        dialog = Dialog(
            self,
            self.tr("Leave without what you drew?"),
            self.tr("The photo stays as it was before."),
            self.tr("Leave"),
            keep=self.tr("Go on drawing"),
            danger=True,
        )
        dialog.accepted.connect(self._give_up)
        dialog.open()

    def _give_up(self) -> None:
        self._typing.drop()
        self.given_up.emit()
        self.leave()

    def leave(self) -> None:
        self._previews.ready.disconnect(self._ready)
        super().leave()

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match DRAWING.deed(event):
            case Drawing.UNDO:
                self._go(self.work.undo())
            case Drawing.REDO:
                self._go(self.work.redo())
            case Drawing.DONE:
                self._done()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), current_theme().colours.canvas)


def _readable(layer: str | None) -> Layer:
    """What is drawn already; one that cannot be read is begun anew, as the viewer has said."""
    try:
        return from_text(layer)
    except InputError:
        return Layer()
