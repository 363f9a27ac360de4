package org.civicnews.formats.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells what bytes are: by their signature, an archive by its entries, a text by how it opens. Immutable and thread-safe. */
final class TypeDetection {
    static final String UNKNOWN = "application/octet-stream";
    static final String ZIP = "application/zip";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String ODT = "application/vnd.oasis.opendocument.text";

    private static final int OPENING = 1_024;
    private static final String ODF_MARK = "mimetype" + ODT;
    private static final List<String> SCRIPTS = List.of("<?php", "<%", "#!");
    private static final List<String> HTML = List.of(
            "<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<img", "<style", "<meta", "<a href");

    private final Signatures signatures;

    TypeDetection(Signatures signatures) {
        this.signatures = signatures;
    }

    String type(byte[] bytes) {
        Optional<String> signed = signatures.type(bytes);
        if (signed.isEmpty()) {
            return text(bytes);
        }
        return signed.get().equals(ZIP) ? archive(bytes) : signed.get();
    }

    private static String archive(byte[] bytes) {
        ZipEntries entries = ZipEntries.read(bytes);
        if (entries.has("META-INF/MANIFEST.MF") || entries.hasEnding(".class")) {
            return "application/java-archive";
        }
        if (!entries.isReadable()) {
            return ZIP;
        }
        if (entries.has("[Content_Types].xml") && entries.has("word/document.xml")) {
            return DOCX;
        }
        boolean odf = Bytes.littleEndian(bytes).isAt(30, ODF_MARK);
        return odf && entries.has("content.xml") ? ODT : ZIP;
    }

    private static String text(byte[] array) {
        Bytes bytes = Bytes.bigEndian(array);
        int start = opening(bytes);
        if (start == array.length || !isText(array)) {
            return UNKNOWN;
        }
        int end = start + OPENING;
        if (bytes.indexOfWord("<svg", start, end) >= 0) {
            return "image/svg+xml";
        }
        if (HTML.stream().anyMatch(tag -> bytes.indexOfWord(tag, start, end) >= 0)) {
            return "text/html";
        }
        if (SCRIPTS.stream().anyMatch(mark -> bytes.isAt(start, mark))) {
            return "application/x-sh";
        }
        return bytes.indexOfWord("<?xml", start, start + 5) == start ? "application/xml" : "text/plain";
    }

    /** After a byte order mark and blanks, which browsers pass over too. */
    private static int opening(Bytes bytes) {
        int at = bytes.u8(0) == 0xEF && bytes.u8(1) == 0xBB && bytes.u8(2) == 0xBF ? 3 : 0;
        while (bytes.u8(at) == ' ' || (bytes.u8(at) >= '\t' && bytes.u8(at) <= '\r')) {
            at++;
        }
        return at;
    }

    /** UTF-8 without control characters other than those of layout. */
    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            if ((b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
