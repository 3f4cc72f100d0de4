package org.anju.materials.corpus;

import static org.anju.materials.corpus.RawPdf.deflated;
import static org.anju.materials.corpus.RawPdf.onePage;
import static org.anju.materials.corpus.RawPdf.plain;
import static org.anju.materials.corpus.RawPdf.stream;
import static org.anju.materials.corpus.Specimen.Expect.EITHER;
import static org.anju.materials.corpus.Specimen.Expect.REFUSED;
import static org.anju.materials.corpus.Specimen.latin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.anju.materials.Papers;
import org.anju.materials.corpus.Specimen.Expect;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs that swell, turn in circles, are locked or cut off. */
final class BrokenPdfs {

    private static final byte[] BLANK = new byte[1 << 20];

    private BrokenPdfs() {}

    static List<Specimen> all() {
        List<Specimen> all = new ArrayList<>();
        swelling(all);
        locked(all);
        circles(all);
        pages(all);
        cut(all);
        return all;
    }

    private static void add(List<Specimen> all, String name, Expect expect, byte[] bytes) {
        all.add(new Specimen(name, bytes, expect));
    }

    private static void content(List<Specimen> all, String name, String dictionary, byte[] body) {
        List<String> objects = onePage("", "", List.of());
        objects.set(3, stream(dictionary, body));
        add(all, name, REFUSED, plain(objects));
    }

    private static void swelling(List<Specimen> all) {
        byte[] zeros = deflated(BLANK, 200);
        content(all, "200 MB in one flate", "/Filter/FlateDecode", zeros);
        content(all, "512 MB in one flate", "/Filter/FlateDecode", deflated(BLANK, 512));
        content(all, "200 MB in flate in flate", "/Filter[/FlateDecode/FlateDecode]", deflated(zeros));
        content(all, "200 MB in flate, short names", "/Filter[/Fl/Fl]", deflated(zeros));
        content(
                all,
                "200 MB in flate three times",
                "/Filter[/FlateDecode/FlateDecode/FlateDecode]",
                deflated(deflated(zeros)));
        content(
                all,
                "200 MB in flate written as numbers",
                "/Filter[/ASCIIHexDecode/FlateDecode]",
                latin(HexFormat.of().formatHex(zeros) + ">"));
        byte[] runs = new byte[1 << 20];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
        }
        content(all, "192 MB in runs", "/Filter[/FlateDecode/RunLengthDecode]", deflated(runs, 3));
        content(all, "LZW", "/Filter/LZWDecode", new byte[] {(byte) 0x80, 0x0B, 0x60, 0x50, 0x22});
        content(
                all,
                "fifty packings",
                "/Filter[" + String.join("", Collections.nCopies(50, "/ASCIIHexDecode")) + "]",
                latin("00>"));
        List<String> meta = onePage("/Metadata 5 0 R", "", List.of(stream("/Type/Metadata/Filter/FlateDecode", zeros)));
        add(all, "200 MB about the file", REFUSED, plain(meta));
        String head = "/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]";
        List<String> holder = onePage("", "", List.of(stream(head, deflated(zeros))));
        add(all, "200 MB in an object stream", REFUSED, plain(holder));
        String image = "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode";
        add(
                all,
                "a picture of 50,000 by 50,000",
                REFUSED,
                plain(onePage("", "", List.of(stream(image + "/Width 50000/Height 50000", deflated(BLANK))))));
    }

    private static void locked(List<Specimen> all) {
        for (int bits : new int[] {40, 128, 256}) {
            for (String password : List.of("", "secret")) {
                String with = password.isEmpty() ? " without" : " with";
                add(
                        all,
                        "locked with " + bits + " bits" + with + " a password",
                        REFUSED,
                        locked(bits, false, password));
            }
        }
        add(all, "locked with AES of 128 bits", REFUSED, locked(128, true, ""));
        add(all, "locked with AES of 256 bits", REFUSED, locked(256, true, "secret"));
    }

    private static byte[] locked(int bits, boolean aes, String password) {
        try (PDDocument document = Loader.loadPDF(Papers.pdf(1))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            policy.setPreferAES(aes);
            document.protect(policy);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void circles(List<Specimen> all) {
        List<String> loop = onePage("", "", List.of());
        loop.set(1, "<</Type/Pages/Kids[2 0 R]/Count 1>>");
        add(all, "pages that are their own parent", REFUSED, plain(loop));
        List<String> two = onePage("", "", List.of("<</Type/Pages/Kids[2 0 R]/Count 1>>"));
        two.set(1, "<</Type/Pages/Kids[5 0 R]/Count 1>>");
        add(all, "pages that are each other's parent", REFUSED, plain(two));
        add(all, "a hundred thousand brackets", EITHER, plain(onePage("/X " + "[".repeat(100_000), "", List.of())));
        add(all, "ten thousand dictionaries", EITHER, plain(onePage("/X" + "<</X".repeat(10_000), "", List.of())));
        String text = new String(plain(onePage("", "", List.of())), StandardCharsets.ISO_8859_1);
        int table = text.lastIndexOf("\nxref\n") + 1;
        add(all, "a table before itself", EITHER, latin(text.replace("/Root", "/Prev " + table + "/Root")));
        add(all, "a table nowhere", EITHER, latin(text.replace("startxref\n" + table, "startxref\n99999999")));
        add(all, "a table at minus one", EITHER, latin(text.replace("startxref\n" + table, "startxref\n-1")));
        add(all, "a size beyond all numbers", EITHER, latin(text.replace("/Size 5", "/Size 99999999999999")));
        add(all, "a length of minus one", EITHER, latin(text.replaceAll("/Length \\d+", "/Length -1")));
        add(all, "a length that is itself", EITHER, latin(text.replaceAll("/Length \\d+", "/Length 4 0 R")));
        add(
                all,
                "no root",
                REFUSED,
                latin(text.replace("/Type/Catalog", "/Type/Cat").replace("/Root 1 0 R", "")));
        List<String> many = onePage("", "", Collections.nCopies(210_000, "<<>>"));
        add(all, "two hundred thousand objects", REFUSED, plain(many));
    }

    private static void pages(List<Specimen> all) {
        List<String> none = onePage("", "", List.of());
        none.set(1, "<</Type/Pages/Kids[]/Count 0>>");
        add(all, "no page", REFUSED, plain(none));
        add(all, "a hundred and one pages", REFUSED, Papers.pdf(101));
        List<String> liar = onePage("", "", List.of());
        liar.set(1, "<</Type/Pages/Kids[" + "3 0 R ".repeat(300) + "]/Count 1>>");
        add(all, "three hundred pages that say they are one", EITHER, plain(liar));
        List<String> boast = onePage("", "", List.of());
        boast.set(1, "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>");
        add(all, "one page that says it is two milliards", REFUSED, plain(boast));
        for (String box : List.of("0 0 99999999 99999999", "0 0 0 0", "0 0 -1e30 1e30", "0 0 nan 5")) {
            String text = new String(plain(onePage("", "", List.of())), StandardCharsets.ISO_8859_1);
            add(all, "a page of " + box, EITHER, latin(text.replace("0 0 595 842", box)));
        }
    }

    private static void cut(List<Specimen> all) {
        byte[] whole = RawPdf.packed(onePage("", "", List.of()));
        for (int part = 1; part < 10; part++) {
            add(all, "cut after " + part + " tenths", EITHER, Arrays.copyOf(whole, whole.length * part / 10));
        }
        add(all, "a head alone", REFUSED, latin("%PDF-1.7\n"));
        byte[] noise = new byte[20_000];
        new java.util.Random(HostileCorpus.SEED).nextBytes(noise);
        add(all, "a head and noise", REFUSED, Specimen.joined(latin("%PDF-1.7\n"), noise));
    }
}
