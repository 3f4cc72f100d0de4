package org.anju.materials.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.anju.materials.FileKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks at what was kept, by ways of its own: nothing of it may act. */
public final class Harmless {

    private static final Set<String> KEYS =
            Set.of("JS", "JavaScript", "AA", "EF", "EmbeddedFiles", "XFA", "RichMediaContent", "Ref");
    private static final Set<String> ACTS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "Trans");
    private static final Set<String> KINDS =
            Set.of("FileAttachment", "RichMedia", "3D", "Sound", "Movie", "Screen", "EmbeddedFile", "Filespec", "U3D");
    /** Of a PNG: what makes its pixels. */
    private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private Harmless() {}

    public static void check(FileKind kind, byte[] bytes) throws IOException {
        switch (kind) {
            case PDF -> pdf(bytes);
            case JPEG -> jpeg(bytes);
            case PNG -> png(bytes);
        }
    }

    private static void pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.isEncrypted()).isFalse();
            Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            Deque<COSBase> waiting = new ArrayDeque<>();
            waiting.add(document.getDocument().getTrailer());
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                waiting.add(document.getDocument().getObjectFromPool(key));
            }
            while (!waiting.isEmpty()) {
                COSBase base = waiting.pop();
                COSBase each = base instanceof COSObject object ? object.getObject() : base;
                if (each == null || !seen.add(each)) {
                    continue;
                }
                if (each instanceof COSArray array) {
                    array.forEach(waiting::push);
                } else if (each instanceof COSDictionary dictionary) {
                    dictionary(dictionary);
                    dictionary.getValues().forEach(waiting::push);
                }
            }
        }
    }

    private static void dictionary(COSDictionary dictionary) {
        assertThat(dictionary.keySet())
                .extracting(COSName::getName)
                .as("%s", dictionary)
                .doesNotContainAnyElementsOf(KEYS);
        assertThat(ACTS).as("%s", dictionary).doesNotContain(String.valueOf(dictionary.getNameAsString(COSName.S)));
        assertThat(KINDS).doesNotContain(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE)));
        assertThat(KINDS).doesNotContain(String.valueOf(dictionary.getNameAsString(COSName.TYPE)));
        if (dictionary.getDictionaryObject("OpenAction") instanceof COSDictionary action) {
            assertThat(action.getNameAsString(COSName.S)).isEqualTo("GoTo");
        }
    }

    private static void jpeg(byte[] bytes) {
        unmarked(bytes);
        int at = 2;
        boolean pixels = false;
        while (!pixels) {
            assertThat(bytes[at] & 0xFF).isEqualTo(0xFF);
            int mark = bytes[at + 1] & 0xFF;
            assertThat(mark).as("a segment").isNotIn(0xE1, 0xE2, 0xED, 0xFE);
            pixels = mark == 0xDA;
            at += 2 + ((bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
        }
        while (!((bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == 0xD9)) {
            at++;
        }
        assertThat(at + 2).as("the end").isEqualTo(bytes.length);
    }

    private static void png(byte[] bytes) {
        unmarked(bytes);
        ByteBuffer all = ByteBuffer.wrap(bytes).position(8);
        String type = "";
        while (!type.equals("IEND")) {
            int length = all.getInt();
            byte[] name = new byte[4];
            all.get(name);
            type = new String(name, StandardCharsets.US_ASCII);
            assertThat(CHUNKS).contains(type);
            all.position(all.position() + length + 4);
        }
        assertThat(all.remaining()).as("behind the end").isZero();
    }

    private static void unmarked(byte[] bytes) {
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(Specimen.MARK, "<script");
    }
}
