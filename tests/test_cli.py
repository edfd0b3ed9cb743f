"""The command line: what it prints, its exit codes, and that bad input leaves nothing behind."""

from __future__ import annotations

import json
import shutil
import sqlite3
from datetime import date

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from inspector import cli
from inspector.analysis.targets import Status
from inspector.app import opened
from inspector.checklists.schedules import State
from inspector.demo.fill import fill
from inspector.services.ports.records import Filter
from inspector.services.scheduling import Plan
from inspector.verbs.telling import BAD_INPUT, DONE, FINDING
from inspector.version import PROGRAM

TEMPLATE = """\
template: cafe
version: 1
title: Café
scoring: {pass_mark: 50}
grades: [{label: {en: Good, ru: Хорошо}, at_least: 50}, {label: Poor, at_least: 0}]
responses:
  yes-no: [{key: yes, label: Yes, score: 1}, {key: no, label: No, failed: true}]
sections:
  - key: counter
    title: Counter
    items:
      - {key: greeted, text: Greets first, type: choice, responses: yes-no}
      - {key: clean, text: Clean, type: choice, responses: yes-no, weight: 2}
"""


@pytest.fixture
def run(tmp_path, capsys):
    """Run the command line on a workspace of its own; exit code, stdout, stderr."""

    def run(*words):
        try:
            code = cli.main(["--data", str(tmp_path / "workspace"), *map(str, words)])
        except SystemExit as stopped:
            code = stopped.code
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def template(tmp_path):
    path = tmp_path / "cafe.yaml"
    path.write_text(TEMPLATE, "utf-8")
    return path


@pytest.fixture
def answers(tmp_path):
    def write(**given):
        path = tmp_path / "answers.json"
        path.write_text(json.dumps({"answers": given}), "utf-8")
        return path

    return write


@pytest.fixture
def recorded(run, template, answers):
    """One recorded inspection; its id."""
    run("templates", "add", template)
    path = answers(greeted="no", clean="yes")
    code, out, _ = run(
        "record",
        "cafe",
        path,
        "--site",
        "North/Café 1",
        "--create",
        "--inspector",
        "Ana",
        "--visited-at",
        "2026-09-01T10:00",
    )
    assert code == DONE
    return out.strip()


def test_version_prints_name_and_version(run):
    assert run("--version")[:2] == (0, f"{PROGRAM}\n")


def test_the_library_lists_the_shipped_templates(run):
    code, out, _ = run("templates", "list")
    assert code == DONE
    assert {line.split()[0] for line in out.splitlines()} == {
        "hotel-room",
        "five-s",
        "mystery-shop",
        "grooming",
    }


def test_check_finds_every_fault_at_once(run, template):
    assert run("templates", "check", template)[0] == DONE
    template.write_text(
        TEMPLATE.replace("version: 1", "version: one").replace("weight: 2", "wieght: 2"), "utf-8"
    )
    code, out, _ = run("templates", "check", template)
    assert code == FINDING
    assert "cafe.yaml:2:" in out
    assert "wieght" in out


@pytest.mark.parametrize(
    ("deed", "told"), [("form", "Бланк для заполнения"), ("handbook", "Справочник по стандарту")]
)
def test_form_and_handbook_are_printed_in_a_language(run, template, tmp_path, deed, told):
    run("templates", "add", template)
    path = tmp_path / f"{deed}.pdf"
    assert run("templates", deed, "cafe", path, "--language", "ru")[:2] == (DONE, f"{path}\n")
    assert told in PdfReader(path).pages[0].extract_text()


def test_a_form_of_no_template_is_one_line_and_no_file(run, tmp_path):
    run("templates", "list")
    code, _, err = run("templates", "form", "nothing", tmp_path / "form.pdf")
    assert code == BAD_INPUT
    assert "nothing" in err
    assert err.count("\n") == 1
    assert not (tmp_path / "form.pdf").exists()


def test_check_goes_on_past_a_file_that_cannot_be_read(run, template, tmp_path):
    code, out, err = run("templates", "check", tmp_path / "none.yaml", template)
    assert code == BAD_INPUT
    assert "none.yaml" in err
    assert out == f"{template}: fine\n"


def test_score_prints_the_score_file_and_nothing_else(run, template, answers):
    code, out, _ = run("score", template, answers(greeted="no", clean="yes"), "--json", "--language", "ru")
    result = json.loads(out)
    assert code == DONE
    assert (result["earned"], result["possible"], result["percent"]) == (2, 3, 66.667)
    assert (result["grade"], result["failed"]) == ("Хорошо", ["greeted"])


def test_a_failing_or_incomplete_inspection_is_scored_all_the_same(run, template, answers):
    code, out, _ = run("score", template, answers(greeted="no"), "--json")
    assert code == DONE
    assert json.loads(out)["unanswered"] == ["clean"]


@pytest.mark.parametrize("given", [{"gretted": "yes"}, {"greeted": "maybe"}, {"greeted": ["yes"]}])
def test_an_answers_file_with_a_fault_is_named_on_stderr(run, template, answers, given):
    code, out, err = run("score", template, answers(**given), "--json")
    assert (code, out) == (BAD_INPUT, "")
    assert err.startswith("inspector: ")
    assert next(iter(given)) in err


def test_files_that_are_not_there_get_one_line(run, tmp_path, template, answers):
    assert run("score", tmp_path / "none.yaml", answers())[0] == BAD_INPUT
    assert run("score", template, tmp_path / "none.json")[0] == BAD_INPUT
    code, _, err = run("score", template, tmp_path)
    assert (code, len(err.splitlines())) == (BAD_INPUT, 1)


def test_what_was_recorded_is_listed(run, recorded):
    code, out, _ = run("list", "--json")
    (row,) = json.loads(out)
    assert code == DONE
    assert (row["id"], row["site"], row["percent"]) == (recorded, ["North", "Café 1"], "200/3")
    assert (row["visited_on"], row["inspector"]) == ("2026-09-01", "Ana")
    assert "66.7" in run("list")[1]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (("--site", "North"), 1),
        (("--template", "cafe", "--method", "supervisor"), 1),
        (("--method", "self"), 0),
        (("--from", "2026-09-01", "--to", "2026-09-01"), 1),
        (("--from", "2026-09-02"), 0),
    ],
)
def test_the_list_is_filtered(run, recorded, filters, found):
    assert len(json.loads(run("list", "--json", *filters)[1])) == found


def test_an_unknown_site_is_refused_unless_it_is_to_be_created(run, recorded, answers):
    words = ("record", "cafe", answers(greeted="yes", clean="yes"), "--site", "South", "--inspector", "Ana")
    code, _, err = run(*words)
    assert (code, "South" in err) == (BAD_INPUT, True)
    assert len(json.loads(run("list", "--json")[1])) == 1
    assert run(*words, "--create")[0] == DONE


def test_a_refused_recording_leaves_no_site_behind(run, recorded, answers):
    path = answers(greeted="yes")
    code, _, err = run("record", "cafe", path, "--site", "South", "--create", "--inspector", "Ana")
    assert (code, "clean" in err) == (BAD_INPUT, True)
    assert run("list", "--site", "South")[0] == BAD_INPUT


def test_an_incomplete_inspection_is_recorded_with_its_reason(run, recorded, answers):
    path = answers(greeted="yes")
    words = ("record", "cafe", path, "--site", "Café 1", "--inspector", "Ana", "--incomplete", "Closed early")
    assert run(*words)[0] == DONE


def test_export_writes_a_pdf_of_each_and_one_workbook(run, recorded, tmp_path):
    code, out, _ = run("export", "--pdf", tmp_path / "out", "--xlsx", tmp_path / "out" / "all.xlsx")
    assert code == DONE
    files = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert files == ["Café 1, 2026-09-01, 66.7 %.pdf", "all.xlsx"]
    assert len(out.splitlines()) == 2


def test_export_writes_a_folder_of_several_formats_once(run, recorded, tmp_path):
    out = tmp_path / "out"
    words = ("export", "--out", out, "--formats", "pdf,csv", "--languages", "en,ru", "--layouts", "summary")
    code, told, progress = run(*words, "--jobs", "1")
    assert (code, told.strip()) == (DONE, str(out))
    assert progress.count("Export:") == 1  # nobody looks on
    name = "Café 1, 2026-09-01, 66.7 %.pdf"
    made = {str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()}
    assert made == {f"{code}/{file}" for code in ("en", "ru") for file in (f"reports/{name}", "answers.csv")}
    code, _, complaint = run(*words)
    assert code == BAD_INPUT
    assert str(out) in complaint


def test_export_names_what_is_lacking_at_the_end(run, recorded, tmp_path):
    with sqlite3.connect(tmp_path / "workspace" / "inspector.db") as database:
        database.execute("update records set sealed = cast(replace(sealed, 'Ana', 'Eve') as blob)")
        database.execute("update records set sealed = cast(replace(sealed, 'Caf', 'Bar') as blob)")
    database.close()
    code, told, complaint = run("export", "--out", tmp_path / "out", "--formats", "json,pdf")
    assert code == FINDING
    assert told.strip() == str(tmp_path / "out")
    lines = complaint.splitlines()[-2:]
    assert "answers.json is without Café 1" in lines[0]
    assert "reports/Café 1" in lines[1]
    assert all("hash does not match" in line for line in lines)


def test_export_of_files_goes_on_behind_a_record_that_was_altered(run, recorded, answers, tmp_path):
    words = ("--site", "North/Café 1", "--inspector", "Ana", "--visited-at", "2026-09-02T10:00")
    whole = run("record", "cafe", answers(greeted="yes", clean="yes"), *words)[1].strip()
    with sqlite3.connect(tmp_path / "workspace" / "inspector.db") as database:
        query = "update records set sealed = cast(replace(sealed, 'Caf', 'Bar') as blob) where id != ?"
        database.execute(query, (whole,))
    database.close()
    code, told, complaint = run("export", "--pdf", tmp_path / "out", "--xlsx", tmp_path / "out" / "all.xlsx")
    assert code == FINDING
    assert [path.name for path in (tmp_path / "out").glob("*.pdf")] == ["Café 1, 2026-09-02, 100.0 %.pdf"]
    assert len(told.splitlines()) == 2
    assert f"without {recorded}: " in complaint.splitlines()[-1]


def test_export_refuses_a_word_it_does_not_know(run, recorded, tmp_path):
    for words in (("--formats", "doc"), ("--languages", "en,xx"), ("--layouts", "half"), ("--jobs", "0")):
        assert run("export", "--out", tmp_path / "out", *words)[0] == BAD_INPUT
    assert not (tmp_path / "out").exists()


def test_export_says_when_nothing_fits_and_when_nothing_is_to_be_done(run, recorded, tmp_path):
    assert run("export", "--pdf", tmp_path / "out", "--method", "self")[0] == FINDING
    assert run("export")[0] == BAD_INPUT


def test_the_schedules_are_written_for_other_calendars(run, recorded, tmp_path):
    with opened(str(tmp_path / "workspace")) as session:
        site = session.directory.sites()[0].id
        session.schedule.add(Plan("cafe", site, date(2026, 1, 1)))
    code, out, _ = run("schedule", "export", tmp_path / "plan.ics")
    assert (code, out) == (DONE, f"{tmp_path / 'plan.ics'}: 1 schedules\n")
    (event,) = Calendar.from_ical((tmp_path / "plan.ics").read_bytes()).walk("VEVENT")
    assert event["summary"] == "Café"
    code, _, err = run("schedule", "export", tmp_path)
    assert code == BAD_INPUT
    assert len(err.splitlines()) == 1


def test_reading_needs_a_workspace_that_is_there(run):
    code, _, err = run("list")
    assert (code, len(err.splitlines())) == (BAD_INPUT, 1)


def test_the_demo_leaves_a_workspace_of_somebody_elses_alone(run, recorded, tmp_path):
    code, _, err = run("demo", "--out", tmp_path / "out")
    assert (code, "of its own" in err) == (BAD_INPUT, True)
    assert len(json.loads(run("list", "--json")[1])) == 1


def test_the_demo_writes_every_report(demo_run):
    written = [path.suffix for path in demo_run.reports.iterdir()]
    assert (written.count(".pdf"), written.count(".xlsx")) == (18, 1)
    assert len(demo_run.said) == 19


def test_the_demo_plans_and_aims(demo_run):
    with opened(str(demo_run.workspace), read_only=True) as session:
        waiting = [(each.planned.schedule.title, each.due.state) for each in session.schedule.due()]
        (target,) = session.targets.all()
    assert ("Front desk, morning shift", State.OVERDUE) in waiting
    assert ("Morning round", State.DUE) in waiting
    assert target.status in (Status.ON_COURSE, Status.BEHIND)
    assert len(target.course.measures) > 2


def test_the_actions_of_the_demo_are_listed_and_told_apart(demo_run, capsys):
    def said(*words) -> str:
        assert cli.main(["--data", str(demo_run.workspace), "actions", "list", *words]) == DONE
        return capsys.readouterr().out

    every = json.loads(said("--json"))
    assert {each["status"] for each in every} == {"open", "in-progress", "done", "closed", "cancelled"}
    assert any(each["verified_in"] for each in every), "the next inspection verified some"
    assert [each["number"] for each in every if each["kind"] == "red-tag"] == [1, 2]
    opened_ones = json.loads(said("--json", "--open"))
    assert [each for each in every if each["status"] not in ("closed", "cancelled")] == opened_ones
    late = json.loads(said("--json", "--late"))
    assert [each for each in every if each["overdue"]] == late
    assert 0 < len(late) < len(opened_ones) < len(every)
    harbour = json.loads(said("--json", "--site", "HH"))
    assert {each["site"][-1] for each in harbour} == {"Harbour Hotel"}
    lines = said("--late").splitlines()
    assert [line.split()[0] for line in lines] == [each["id"] for each in late]
    assert all("d late" in line for line in lines)


def test_actions_of_a_site_that_is_not_there_are_bad_input(demo_run, capsys):
    assert cli.main(["--data", str(demo_run.workspace), "actions", "list", "--site", "nowhere"]) == BAD_INPUT
    assert "There is no site “nowhere”" in capsys.readouterr().err


def test_a_demo_that_is_there_already_is_not_told_again(demo_run, tmp_path):
    folder = shutil.copytree(demo_run.workspace, tmp_path / "workspace")
    with opened(str(folder)) as session:
        before = session.archive.records(Filter(all=True))
        assert len(fill(session, lambda *_: None)) == 18
        assert session.archive.records(Filter(all=True)) == before
