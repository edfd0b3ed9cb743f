"""Settings: each takes effect at once and is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from inspector.checklists.places import Site
from inspector.errors import InputError
from inspector.services.preferences import Brand, PaperSize
from inspector.services.session import Session
from inspector.ui.settings.brand import BrandSettings
from inspector.ui.settings.colours import contrast
from inspector.ui.settings.screen import SettingsScreen
from inspector.ui.settings.svg import drawn
from inspector.ui.settings.workspace import measured
from inspector.ui.widgets.scroll import Scroll
from tests.ui.conftest import Opening
from tests.ui.manager import KEPT, PATIENCE, Manager
from tests.ui.people import picture

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' viewBox="0 0 40 20">{}</svg>'
)


def seen(settings: Manager, part: BrandSettings, deed: Callable[[], object]) -> QImage:
    """The page that shows what was done."""
    with settings.qtbot.waitSignal(part.page.drawn, timeout=PATIENCE):
        deed()
    return part.page.image


def rule_of(image: QImage) -> int:
    """The colour of the rule under the head."""
    x = image.width() // 2
    column = [image.pixelColor(x, y) for y in range(image.height() // 14, image.height() // 10)]
    return max(column, key=lambda colour: colour.hsvSaturation()).hsvHue()


def bring(settings: Manager, widget: QWidget) -> None:
    scroll = settings.at(SettingsScreen)._stack.currentWidget()
    assert isinstance(scroll, Scroll)
    scroll.bring(widget)
    settings.settles()


@pytest.fixture
def settings(manager: Manager) -> Manager:
    manager.goes_to("settings")
    return manager


def page(manager: Manager, part: str) -> SettingsScreen:
    screen = manager.at(SettingsScreen)
    manager.clicks(screen.chips[part])
    return screen


# -- the look


def test_the_language_is_switched_at_once_and_kept(settings: Manager) -> None:
    look = page(settings, "look").look
    settings.clicks(next(button for button in look.language.buttons if button.value == "ru"))
    assert settings.context.language.code == "ru"
    assert settings.session.preferences.language() == "ru"


def test_the_theme_is_switched_at_once_and_kept(settings: Manager) -> None:
    look = page(settings, "look").look
    before = settings.window.grab().toImage().pixelColor(5, 790).lightness()
    settings.clicks(next(button for button in look.theme.buttons if button.value == "dark"))
    assert settings.window.grab().toImage().pixelColor(5, 790).lightness() < before / 2
    assert settings.session.preferences.theme() == "dark"


def test_the_text_grows_at_once_and_stays_so(settings: Manager) -> None:
    look = page(settings, "look").look
    before = QApplication.font().pixelSize()
    settings.clicks(next(button for button in look.scale.buttons if button.value == "200"))
    assert QApplication.font().pixelSize() == 2 * before
    assert settings.session.preferences.text_scale() == 200


def test_the_language_of_reports_is_chosen_apart(settings: Manager) -> None:
    look = page(settings, "look").look
    settings.takes(look.report, "zh")
    assert settings.session.preferences.report_language() == "zh"
    assert settings.context.language.code == "en"


# -- people


def people(manager: Manager) -> dict[str, str]:
    return {person.name: person.role for person in manager.session.directory.people()}


def test_a_person_is_added_and_changed(settings: Manager) -> None:
    part = page(settings, "people").people
    settings.clicks(part.add)
    dialog = settings.dialog()
    assert not dialog.deed_button.isEnabled()
    name, role = settings.fields(dialog)
    settings.writes("Aizhan Saparova", name)
    settings.writes("Attendant", role)
    settings.clicks(dialog.deed_button)
    assert people(settings)["Aizhan Saparova"] == "Attendant"
    daniel = next(person for person in settings.session.directory.people() if person.name == "Daniel Osei")
    settings.clicks(part.menus[daniel.id])
    settings.picks("Change name or role…")
    dialog = settings.dialog()
    settings.writes("Daniel K. Osei", settings.fields(dialog)[0])
    settings.clicks(dialog.deed_button)
    assert "Daniel K. Osei" in people(settings)
    assert "Daniel Osei" not in people(settings)


def test_a_retired_person_comes_back_by_undo(settings: Manager) -> None:
    part = page(settings, "people").people
    daniel = next(person for person in settings.session.directory.people() if person.name == "Daniel Osei")
    settings.clicks(part.menus[daniel.id])
    settings.picks("Retire")
    assert "Daniel Osei" not in people(settings)
    settings.clicks(settings.window.toasts.undo_button)
    assert "Daniel Osei" in people(settings)


def test_the_person_is_changed_in_two_taps(settings: Manager) -> None:
    settings.clicks(settings.window.rail.avatar)
    settings.picks("Daniel Osei")
    person = settings.context.person
    assert person is not None
    assert person.name == "Daniel Osei"
    assert settings.window.rail.avatar.accessibleName() == "Daniel Osei, change person"


def test_who_i_am_can_be_said_in_the_list(settings: Manager) -> None:
    page(settings, "people")
    settings.chooses("That is me")
    person = settings.context.person
    assert person is not None
    assert person.name == "Daniel Osei"


# -- sites


def site(manager: Manager, name: str) -> Site:
    return next(each for each in manager.session.directory.sites() if each.name == name)


def test_a_site_is_added_below_another_with_its_zone(settings: Manager) -> None:
    part = page(settings, "sites").sites
    settings.clicks(part.menus[site(settings, "Meridian").id])
    settings.picks("Add a site below…")
    dialog = settings.dialog()
    name, code = settings.fields(dialog)
    settings.writes("Lake Hotel", name)
    settings.writes("LH", code)
    settings.clicks(dialog.deed_button)
    made = site(settings, "Lake Hotel")
    assert (made.parent, made.code, made.zone) == (site(settings, "Meridian").id, "LH", "Europe/Riga")


def test_a_code_in_use_is_told_under_its_field(settings: Manager) -> None:
    part = page(settings, "sites").sites
    settings.clicks(part.menus[site(settings, "Park Hotel").id])
    settings.picks("Change or move…")
    dialog = settings.dialog()
    settings.writes("HH", settings.fields(dialog)[1])
    settings.clicks(dialog.deed_button)
    assert settings.dialog() is dialog
    assert dialog.code.error() == "Harbour Hotel has the code HH already. Choose another code."
    settings.clicks(dialog.keep_button)
    assert site(settings, "Park Hotel").code == "PH"


def test_a_site_is_renamed_and_moved(settings: Manager) -> None:
    part = page(settings, "sites").sites
    settings.clicks(part.menus[site(settings, "Park Hotel").id])
    settings.picks("Change or move…")
    dialog = settings.dialog()
    settings.writes("Garden Hotel", settings.fields(dialog)[0])
    settings.takes(dialog.parent_site, "")
    settings.takes(dialog.zone, "Asia/Almaty")
    settings.clicks(dialog.deed_button)
    moved = site(settings, "Garden Hotel")
    assert (moved.parent, moved.zone) == (None, "Asia/Almaty")


def test_a_site_cannot_be_put_below_itself(settings: Manager) -> None:
    part = page(settings, "sites").sites
    settings.clicks(part.menus[site(settings, "Meridian").id])
    settings.picks("Change or move…")
    offered = {choice.title for choice in settings.dialog().parent_site._choices}
    assert offered.isdisjoint({"Meridian", "Harbour Hotel", "Park Hotel"})


def test_retiring_a_site_takes_what_is_below_with_it_and_undo_brings_it_back(settings: Manager) -> None:
    part = page(settings, "sites").sites
    settings.clicks(part.menus[site(settings, "Meridian").id])
    settings.picks("Retire")
    assert settings.session.directory.sites() == ()
    settings.clicks(settings.window.toasts.undo_button)
    assert {each.name for each in settings.session.directory.sites()} == {
        "Meridian",
        "Harbour Hotel",
        "Park Hotel",
    }


# -- the brand


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_a_pale_colour_is_refused_with_its_contrast(settings: Manager) -> None:
    part = page(settings, "brand").brand
    settings.writes("#FFD700", part.colour.edit)
    assert "1.4 to 1" in part.colour.error()
    assert settings.session.preferences.brand().colour != "#FFD700"
    settings.writes("#0B6B73", part.colour.edit)
    assert part.colour.error() == ""
    assert settings.session.preferences.brand().colour == "#0B6B73"


def test_name_footer_and_a_swatch_are_kept(settings: Manager) -> None:
    part = page(settings, "brand").brand
    settings.writes("Meridian Hotels", part.name.edit)
    settings.clicks(part.swatches[2])
    settings.writes("Internal", part.footer.edit)
    kept = settings.session.preferences.brand()
    assert kept == Brand("Meridian Hotels", part.swatches[2].colour, footer="Internal")


def test_whether_reports_tell_time_and_place_of_photos_is_kept(settings: Manager) -> None:
    part = page(settings, "brand").brand
    assert not part.photo_details.isChecked()
    settings.clicks(part.photo_details)
    assert settings.session.preferences.photo_details()
    part.read()
    assert part.photo_details.isChecked()


def test_header_and_paper_are_kept(settings: Manager) -> None:
    part = page(settings, "brand").brand
    settings.writes("Quality office", part.header.edit)
    bring(settings, part.paper)
    settings.clicks(next(button for button in part.paper.buttons if button.value == "letter"))
    assert settings.session.preferences.brand() == Brand(header="Quality office", paper=PaperSize.LETTER)


def test_the_page_beside_is_the_report_with_this_brand(settings: Manager) -> None:
    """The chosen colour stands on it; other paper has another shape, in the same room."""
    part = page(settings, "brand").brand
    first = seen(settings, part, part.page.ask)
    assert first.height() / first.width() == pytest.approx(297 / 210, abs=0.01)
    red = next(swatch for swatch in part.swatches if swatch.colour == "#B93227")
    after = seen(settings, part, lambda: settings.clicks(red))
    assert rule_of(after) != rule_of(first)
    letter = part.paper.buttons[1]
    bring(settings, letter)
    room = part.page.size()
    wide = seen(settings, part, lambda: settings.clicks(letter))
    assert wide.height() / wide.width() == pytest.approx(11 / 8.5, abs=0.01)
    assert part.page.size() == room


def test_many_changes_draw_one_page(settings: Manager) -> None:
    part = page(settings, "brand").brand
    settings.waits_for_work()
    pages: list[int] = []
    part.page.drawn.connect(lambda: pages.append(1))
    seen(settings, part, lambda: settings.writes("Meridian Hotels", part.name.edit))
    settings.waits_for_work()
    assert pages == [1]


def test_an_svg_logo_is_kept_as_a_picture(settings: Manager, tmp_path: Path) -> None:
    part = page(settings, "brand").brand
    (tmp_path / "logo.svg").write_text(SVG.format('<rect width="40" height="20" fill="#c00"/>'))
    settings.clicks(part.choose_logo)
    settings.names_file(tmp_path / "logo.svg")
    settings.waits_for_work()
    kept = settings.session.workspace.photos.path(settings.session.preferences.brand().logo)
    image = QImage(str(kept))
    assert (image.width(), image.height()) == (2000, 1000)
    assert image.hasAlphaChannel()


def test_a_class_may_be_filled_with_what_the_drawing_holds(tmp_path: Path) -> None:
    """As drawing programs save it: one gradient refers to another, and a class to it."""
    (tmp_path / "logo.svg").write_text(
        SVG.format(
            '<linearGradient id="a"><stop stop-color="#c00"/></linearGradient>'
            '<linearGradient id="b" xlink:href="#a"/>'
            '<pattern id="p" width="9" height="9"><rect class="i" width="9" height="9"/></pattern>'
            "<style>.i{fill:#00c}.o , .q > .r{fill:url(#b)}.s{fill:url('#p')}</style>"
            '<rect class="o" width="40" height="20"/><rect class="i s" width="4" height="2"/>'
        )
    )
    image = QImage.fromData(drawn(tmp_path / "logo.svg"))
    assert image.pixelColor(1500, 900).name() == "#cc0000"


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (
            '<image href="http://example.org/a.png" width="9" height="9"/>',
            "refers to something outside itself",
        ),
        (
            '<image xlink:href="file:///etc/hostname" width="9" height="9"/>',
            "refers to something outside itself",
        ),
        ('<style>@import url("http://example.org/a.css");</style>', "refers to something outside itself"),
        ("<style>.a{fill:url(http://example.org/#a)}</style>", "refers to something outside itself"),
        ("<style>.a{fill:u\\72l(http://example.org/#a)}</style>", "refers to something outside itself"),
        (
            "<style>"
            + "".join(f".c{n}{{fill:url(#p{n})}}" for n in range(11))
            + "</style>"
            + "".join(
                f'<pattern id="p{n}" width="9" height="9">' + f'<rect class="c{n - 1}"/>' * 10 + "</pattern>"
                for n in range(1, 11)
            )
            + '<rect class="c10" width="9" height="9"/>',
            "is too intricate",
        ),
        (
            '<rect width="9" height="9" fill="url(http://example.org/#a)"/>',
            "refers to something outside itself",
        ),
        ('<g id="a"><use xlink:href="#a"/></g>', "is too intricate"),
        (
            '<rect id="u0" width="1" height="1"/>'
            + "".join(
                f'<g id="u{n}">' + f'<use xlink:href="#u{n - 1}"/>' * 10 + "</g>" for n in range(1, 12)
            ),
            "is too intricate",
        ),
        ("<g>" * 200 + "</g>" * 200, "is too intricate"),
        ("<g>", "is not an SVG that can be read"),
        ("", "draws nothing"),
    ],
)
def test_a_hostile_or_broken_svg_is_refused_in_one_sentence(inside: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "logo.svg"
    path.write_text(SVG.format(inside))
    with pytest.raises(InputError, match=said):
        drawn(path)


def test_a_refused_svg_is_said_in_the_banner_and_changes_nothing(settings: Manager, tmp_path: Path) -> None:
    part = page(settings, "brand").brand
    (tmp_path / "logo.svg").write_text(SVG.format('<image href="a.png" width="9" height="9"/>'))
    settings.clicks(part.choose_logo)
    settings.names_file(tmp_path / "logo.svg")
    settings.waits_for_work()
    assert "logo.svg refers to something outside itself" in settings.banner()
    assert settings.session.preferences.brand().logo == ""


def test_the_logo_is_a_picture_from_a_file(settings: Manager, tmp_path: Path) -> None:
    part = page(settings, "brand").brand
    (tmp_path / "logo.jpg").write_bytes(picture())
    settings.clicks(part.choose_logo)
    settings.names_file(tmp_path / "logo.jpg")
    settings.waits_for_work()
    kept = settings.session.preferences.brand().logo
    assert settings.session.workspace.photos.path(kept).read_bytes() == picture()
    assert part.drop_logo.isVisible()


def test_a_logo_that_is_no_picture_is_refused_in_words(settings: Manager, tmp_path: Path) -> None:
    part = page(settings, "brand").brand
    (tmp_path / "logo.png").write_text("no picture")
    settings.clicks(part.choose_logo)
    settings.names_file(tmp_path / "logo.png")
    settings.waits_for_work()
    assert "logo.png is not a picture" in settings.banner()
    assert settings.session.preferences.brand().logo == ""


# -- the workspace


def test_the_folder_and_its_sizes_are_told(settings: Manager) -> None:
    part = page(settings, "workspace").workspace
    settings.waits_for_work()
    assert str(settings.session.workspace.folder) in settings.words(part)
    assert part.sizes["records"].text().startswith("3 files, ")


def test_sizes_are_those_on_disk(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "a").write_bytes(b"x" * 100)
    (tmp_path / "photos" / "b").write_bytes(b"x" * 50)
    assert measured(tmp_path)["photos"] == (2, 150)


def test_the_size_of_the_window_is_kept(opening: Opening, office: Session) -> None:
    manager = opening(office)
    manager.window.resize(700, 640)
    manager.settles()
    manager.window.close()
    again = opening(office, KEPT)
    assert (again.window.width(), again.window.height()) == (700, 640)
