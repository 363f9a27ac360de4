package org.civicnews.formats.attachment;

import java.util.List;
import java.util.Optional;
import org.civicnews.value.Finding;

/** Looks for a second file within a file, and for what would run by itself. Used for one file. */
final class HiddenContent {
    private static final int PDF_OPENING = 1_024;
    private static final List<String> MARKUP =
            List.of("<script", "<!doctype html", "<html", "<iframe", "<svg", "<?php", "javascript:");
    private static final List<String> PDF_ACTIONS =
            List.of("/javascript", "/js ", "/js(", "/js<", "/launch", "/openaction", "/aa<<", "/embeddedfile", "/xfa");

    private final byte[] array;
    private final Bytes bytes;
    private final String type;
    private final List<Finding> findings;

    HiddenContent(byte[] array, String type, List<Finding> findings) {
        this.array = array;
        this.bytes = Bytes.bigEndian(array);
        this.type = type;
        this.findings = findings;
    }

    void look() {
        boolean image = type.startsWith("image/") && !type.equals("image/svg+xml");
        boolean pdf = type.equals("application/pdf");
        if (image || pdf) {
            lookForArchive();
        }
        if (image) {
            lookForMarkup();
            lookForPdf();
            lookBehindEnd();
        }
        if (pdf) {
            lookForActions();
        }
        if (type.equals(TypeDetection.DOCX) || type.equals(TypeDetection.ODT)) {
            lookIntoDocument();
        }
    }

    private void warn(String code, String message) {
        findings.add(Finding.warning(code, "", message));
    }

    private void lookForArchive() {
        if (ZipEntries.end(bytes) >= 0) {
            warn("POLYGLOT", "the file is " + type + " and an archive at once");
        }
    }

    private void lookForMarkup() {
        if (MARKUP.stream().anyMatch(word -> bytes.indexOfWord(word, 0, array.length) >= 0)) {
            warn("POLYGLOT", "the picture holds markup or a script");
        }
    }

    private void lookForPdf() {
        if (bytes.indexOfWord("%pdf-", 0, PDF_OPENING) >= 0) {
            warn("POLYGLOT", "the file is " + type + " and PDF at once");
        }
    }

    private void lookBehindEnd() {
        Optional<ImageParts> parts = ImageParts.read(array, type);
        if (parts.isPresent() && parts.get().isComplete() && parts.get().end() < array.length) {
            findings.add(Finding.info(
                    "TRAILING_DATA", "", (array.length - parts.get().end()) + " bytes follow the end of the picture"));
        }
        if (parts.isPresent() && !parts.get().isComplete()) {
            warn("TRUNCATED", "the picture is cut off");
        }
    }

    private void lookForActions() {
        if (PDF_ACTIONS.stream().anyMatch(word -> bytes.indexOfWord(word, 0, array.length) >= 0)) {
            warn("ACTIVE_CONTENT", "the document holds a script, an action or a file of its own");
        }
    }

    private void lookIntoDocument() {
        ZipEntries entries = ZipEntries.read(array);
        if (entries.hasEnding("vbaproject.bin") || entries.hasEnding(".class") || entries.hasEnding(".jar")) {
            warn("ACTIVE_CONTENT", "the document holds a program");
        }
        if (entries.escapes()) {
            warn("PATH_ESCAPES", "an entry of the archive leaves its folder");
        }
        long most = Math.max(AttachmentCheck.LEAST_BOMB, array.length * AttachmentCheck.BOMB_RATIO);
        if (entries.unpacked() > most) {
            warn("DECOMPRESSION_BOMB", "the archive unpacks to " + entries.unpacked() + " bytes, more than " + most);
        }
    }
}
