"""Errors of the world in the language of the screen: what is wrong, and what to do.

sentence(error) -> str    by the error's code and its parameters; an unknown code says the English message
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.errors import WorldError

SENTENCES = {
    "action-cancelled": QT_TRANSLATE_NOOP(
        "Errors", "This action was cancelled. Open it again to go on with it."
    ),
    "action-closed": QT_TRANSLATE_NOOP(
        "Errors", "This action is verified and closed. Open it again to go on with it."
    ),
    "action-done": QT_TRANSLATE_NOOP("Errors", "This action is done already. Verify it, or open it again."),
    "action-empty": QT_TRANSLATE_NOOP("Errors", "Say what is to be done."),
    "action-in-progress": QT_TRANSLATE_NOOP(
        "Errors", "This action is being worked on. Say first that it is done."
    ),
    "action-not-found": QT_TRANSLATE_NOOP("Errors", "This action is not in the workspace."),
    "action-open": QT_TRANSLATE_NOOP("Errors", "This action is still open. Say first that it is done."),
    "action-own-work": QT_TRANSLATE_NOOP(
        "Errors",
        "Who did the work cannot verify it. Let another person verify it, or the next inspection.",
    ),
    "already-corrected": QT_TRANSLATE_NOOP(
        "Errors", "This inspection was corrected already. Open the correction and correct that one."
    ),
    "correction-open": QT_TRANSLATE_NOOP(
        "Errors", "A correction of this inspection is open already. Go on with that one; it is on Today."
    ),
    "cannot-open": QT_TRANSLATE_NOOP(
        "Errors", "{place} cannot be opened. See whether the folder is there and whether you may open it."
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "{place} is damaged. Move it away and start again: it is then rebuilt from records and backup.",
    ),
    "disk-error": QT_TRANSLATE_NOOP("Errors", "{place} cannot be read or written. Check the disk."),
    "disk-full": QT_TRANSLATE_NOOP(
        "Errors", "The disk is full. Free some space and try again; what was written is safe."
    ),
    "draft-not-found": QT_TRANSLATE_NOOP(
        "Errors", "This inspection is not open any more. If it was finished, it is under Inspections."
    ),
    "export-bug": QT_TRANSLATE_NOOP("Errors", "The program failed at it: {reason}."),
    "export-killed": QT_TRANSLATE_NOOP(
        "Errors",
        "The system ended the export, perhaps because memory ran out. Nothing is written. Try again.",
    ),
    "file-is-folder": QT_TRANSLATE_NOOP("Errors", "{file} is a folder. Choose a file."),
    "file-not-written": QT_TRANSLATE_NOOP(
        "Errors", "{file} cannot be written. Choose another folder or another name."
    ),
    "file-too-large": QT_TRANSLATE_NOOP("Errors", "{file} is too large to be read. Choose a smaller file."),
    "file-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "{file} cannot be read. See whether it is still there and whether you may open it."
    ),
    "folder-taken": QT_TRANSLATE_NOOP("Errors", "{folder} is there already. Choose another one."),
    "incomplete": QT_TRANSLATE_NOOP(
        "Errors", "Something is missing. Give it, or the reason why it is missing."
    ),
    "layer-newer": QT_TRANSLATE_NOOP(
        "Errors", "A newer version of the program drew on a photo. Install that version to see it."
    ),
    "layer-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "What was drawn on a photo cannot be read, so the photo is not shown. Draw on it again."
    ),
    "locked": QT_TRANSLATE_NOOP(
        "Errors", "{place} is in use by another program. Close it, or wait a moment and try again."
    ),
    "migration-failed": QT_TRANSLATE_NOOP(
        "Errors", "The workspace could not be brought up to date and is unchanged. A copy is at {backup}."
    ),
    "name-empty": QT_TRANSLATE_NOOP("Errors", "Write a name."),
    "name-taken": QT_TRANSLATE_NOOP("Errors", "“{name}” is there already. Write another name."),
    "network-folder": QT_TRANSLATE_NOOP(
        "Errors", "{place} is on a network, where a database is not safe. Choose a folder on this machine."
    ),
    "not-a-file": QT_TRANSLATE_NOOP("Errors", "{file} is no file. Choose a file."),
    "not-a-folder": QT_TRANSLATE_NOOP("Errors", "{place} is not a folder, but must be one. Move it away."),
    "not-a-picture": QT_TRANSLATE_NOOP(
        "Errors", "{file} is not a picture, or it is damaged. Choose a JPEG, PNG, HEIC or WebP file."
    ),
    "not-a-workspace": QT_TRANSLATE_NOOP(
        "Errors", "{place} is not the database of a workspace. Choose another folder."
    ),
    "person-not-found": QT_TRANSLATE_NOOP("Errors", "This person is not in the workspace. Choose another."),
    "person-merged": QT_TRANSLATE_NOOP("Errors", "This person was merged into another one. Change that one."),
    "photo-damaged": QT_TRANSLATE_NOOP(
        "Errors", "The file of a photo in the workspace is damaged. Bring it back from a backup."
    ),
    "photo-missing": QT_TRANSLATE_NOOP(
        "Errors", "The file of a photo is missing in the workspace. Bring it back from a backup."
    ),
    "picture-too-large": QT_TRANSLATE_NOOP(
        "Errors", "{file} has too many pixels to be opened. Save it smaller and choose it again."
    ),
    "read-only": QT_TRANSLATE_NOOP(
        "Errors", "{place} cannot be written. Make it writable, or choose another folder."
    ),
    "list-empty": QT_TRANSLATE_NOOP("Errors", "{file} holds nothing. Choose another file."),
    "list-old-excel": QT_TRANSLATE_NOOP(
        "Errors", "{file} is an old or a protected Excel file. Save it as .xlsx or CSV without a password."
    ),
    "list-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "{file} cannot be read as a list. Choose an Excel file (.xlsx) or a CSV file."
    ),
    "no-subjects": QT_TRANSLATE_NOOP(
        "Errors", "This template has nothing to go through one by one. Choose another template."
    ),
    "nothing-to-compare": QT_TRANSLATE_NOOP(
        "Errors",
        "None of these inspections counts in a comparison. Choose finished ones that are not practice.",
    ),
    "range-backwards": QT_TRANSLATE_NOOP(
        "Errors", "{range} runs backwards. Write the lower number first; if it is a name, put it in quotes."
    ),
    "range-too-long": QT_TRANSLATE_NOOP(
        "Errors", "{range} is too long: a round goes through {most} at most. Make two rounds of it."
    ),
    "reason-missing": QT_TRANSLATE_NOOP("Errors", "Say why. The reason stands in the report."),
    "record-altered": QT_TRANSLATE_NOOP(
        "Errors",
        "This inspection is not as it was sealed: somebody or something changed it on the disk. "
        "Restore it from a backup.",
    ),
    "record-foreign": QT_TRANSLATE_NOOP(
        "Errors", "This inspection was not sealed by Inspector. Restore it from a backup."
    ),
    "record-newer": QT_TRANSLATE_NOOP(
        "Errors", "This inspection was written by a newer version of Inspector. Install that version."
    ),
    "record-not-found": QT_TRANSLATE_NOOP("Errors", "This inspection is not in the workspace."),
    "record-unknown": QT_TRANSLATE_NOOP("Errors", "This inspection is not in the workspace."),
    "record-unreadable": QT_TRANSLATE_NOOP("Errors", "{file} is damaged. Restore it from a backup."),
    "site-circle": QT_TRANSLATE_NOOP(
        "Errors", "{site} cannot stand below itself. Choose another place for it."
    ),
    "site-code-taken": QT_TRANSLATE_NOOP(
        "Errors", "{site} has the code {site_code} already. Choose another code."
    ),
    "site-merged": QT_TRANSLATE_NOOP("Errors", "This site was merged into another one. Change that one."),
    "site-not-found": QT_TRANSLATE_NOOP("Errors", "This site is not in the workspace. Choose another."),
    "measure-unknown": QT_TRANSLATE_NOOP("Errors", "This is not measured. Choose something else."),
    "repeat-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "A newer version of the program wrote a schedule. Install that version to see it."
    ),
    "round-not-found": QT_TRANSLATE_NOOP("Errors", "This round is not there any more."),
    "schedule-ended": QT_TRANSLATE_NOOP("Errors", "This schedule has ended or was changed already."),
    "schedule-not-found": QT_TRANSLATE_NOOP("Errors", "This schedule is not there any more."),
    "subject-begun": QT_TRANSLATE_NOOP("Errors", "{subject} has been begun and stays in the round."),
    "subjects-missing": QT_TRANSLATE_NOOP("Errors", "Say what the round goes through."),
    "subject-exists": QT_TRANSLATE_NOOP(
        "Errors", "The site has {subject} already. Use that one, or choose another name."
    ),
    "subject-merged": QT_TRANSLATE_NOOP(
        "Errors", "What is inspected was merged into another one. Change that one."
    ),
    "subject-missing": QT_TRANSLATE_NOOP("Errors", "Say what is inspected."),
    "subject-not-found": QT_TRANSLATE_NOOP(
        "Errors", "What is inspected is not in the workspace. Choose another."
    ),
    "target-ended": QT_TRANSLATE_NOOP("Errors", "This target was given up or changed already."),
    "target-not-found": QT_TRANSLATE_NOOP("Errors", "This target is not there any more."),
    "synced-folder": QT_TRANSLATE_NOOP(
        "Errors",
        "{place} is in a folder that {service} copies to other machines while we write, which damages a "
        "database. Choose a folder outside it.",
    ),
    "svg-broken": QT_TRANSLATE_NOOP(
        "Errors", "{file} is not an SVG that can be read. Save it again, or as a PNG."
    ),
    "svg-empty": QT_TRANSLATE_NOOP(
        "Errors", "{file} draws nothing. Save it again as a plain SVG, or as a PNG."
    ),
    "svg-outside": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} refers to something outside itself. Save it with everything inside, or as a PNG.",
    ),
    "svg-too-much": QT_TRANSLATE_NOOP("Errors", "{file} is too intricate to be drawn. Save it as a PNG."),
    "template-broken": QT_TRANSLATE_NOOP(
        "Errors", "The template in the library is damaged. Add it again from its file."
    ),
    "template-changed": QT_TRANSLATE_NOOP(
        "Errors",
        "Version {version} of {template} is in the library with other content. A published version never "
        "changes: raise the version number in the file.",
    ),
    "template-exists": QT_TRANSLATE_NOOP(
        "Errors", "There is a template {template} already. Choose another id."
    ),
    "template-faulty": QT_TRANSLATE_NOOP("Errors", "{file} has faults. Mend them and add the file again."),
    "template-folder": QT_TRANSLATE_NOOP("Errors", "{path} is a folder. Choose a template file."),
    "template-missing": QT_TRANSLATE_NOOP("Errors", "{path} is not there any more. Choose another file."),
    "template-no-file": QT_TRANSLATE_NOOP("Errors", "{path} is no file. Choose a template file."),
    "template-not-found": QT_TRANSLATE_NOOP("Errors", "The template {template} is not in the library."),
    "template-picture-lost": QT_TRANSLATE_NOOP(
        "Errors", "The picture {picture} of the template {template} is missing. Add the template again."
    ),
    "template-unknown": QT_TRANSLATE_NOOP("Errors", "The template {template} is not in the library."),
    "template-unreadable": QT_TRANSLATE_NOOP("Errors", "{path} cannot be read. See whether you may open it."),
    "too-many-subjects": QT_TRANSLATE_NOOP(
        "Errors", "A round goes through {most} at most. Make two rounds of it."
    ),
    "unknown-zone": QT_TRANSLATE_NOOP("Errors", "{zone} is no time zone. Write one like Europe/Riga."),
    "visit-fixed": QT_TRANSLATE_NOOP("Errors", "A correction is of the same visit. Leave its time as it is."),
    "workspace-in-use": QT_TRANSLATE_NOOP(
        "Errors", "{place} is in use by another Inspector. Close that one and try again."
    ),
    "workspace-newer": QT_TRANSLATE_NOOP(
        "Errors", "{place} was written by a newer version of Inspector. Install that version."
    ),
    "workspace-read-only": QT_TRANSLATE_NOOP("Errors", "{place} was opened for reading only."),
}


def sentence(error: WorldError) -> str:
    known = SENTENCES.get(error.code)
    if known is None:
        return error.message
    return QCoreApplication.translate("Errors", str(known)).format_map(error.params)
