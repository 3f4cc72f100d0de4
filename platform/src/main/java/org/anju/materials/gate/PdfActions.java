package org.anju.materials.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Walks every object of a PDF, reachable or not, and looks for what acts. Scripts, forms that send themselves and files
 * inside the file occur in honest papers (tax forms, electronic invoices) and are flattened; the rest is refused.
 */
final class PdfActions {

    private static final int MOST_OBJECTS = 200_000;
    private static final long MOST_PIXELS = 100_000_000;
    /** Beyond this no content of a page goes, unpacked through all its filters. */
    private static final long MOST_UNPACKED = 96L << 20;

    /** Their names in plain bytes, also where no table of the file leads. */
    static final List<String> WORDS = List.of("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/SubmitForm");

    private static final Set<String> FLATTENED_KEYS = Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "AA");
    private static final Set<String> FLATTENED_KINDS =
            Set.of("JavaScript", "SubmitForm", "EmbeddedFile", "FileAttachment");
    private static final Set<String> REFUSED_KEYS = Set.of("XFA", "RichMediaContent");
    private static final Set<String> REFUSED_KINDS = Set.of(
            "Launch",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "Trans3D",
            "RichMedia",
            "Screen",
            "3D");
    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "dll", "com", "scr", "bat", "cmd", "ps1", "vbs", "js", "jse", "wsf", "hta", "msi", "jar", "lnk",
            "sh", "app", "apk", "html", "htm", "svg", "docm", "xlsm", "pptm", "zip", "rar", "7z", "iso", "pdf");

    private PdfActions() {}

    /** Whether something in it acts that flattening takes away. */
    static boolean acts(PDDocument document) throws IOException, NotTaken {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.add(document.getDocument().getTrailer());
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            waiting.add(document.getDocument().getObjectFromPool(key));
        }
        boolean acts = false;
        while (!waiting.isEmpty()) {
            COSBase base = waiting.poll();
            COSBase each = base instanceof COSObject object ? object.getObject() : base;
            if (each == null || !seen.add(each)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new NotTaken("swells");
            }
            if (each instanceof COSArray array) {
                array.forEach(waiting::add);
            }
            if (each instanceof COSDictionary dictionary) {
                acts |= look(dictionary);
                waiting.addAll(dictionary.getValues());
            }
        }
        return acts;
    }

    private static boolean look(COSDictionary dictionary) throws IOException, NotTaken {
        boolean acts = false;
        for (COSName name : dictionary.keySet()) {
            if (REFUSED_KEYS.contains(name.getName())) {
                throw new NotTaken("active");
            }
            acts |= FLATTENED_KEYS.contains(name.getName());
        }
        for (COSName where : new COSName[] {COSName.S, COSName.SUBTYPE, COSName.TYPE}) {
            if (dictionary.getDictionaryObject(where) instanceof COSName kind) {
                if (REFUSED_KINDS.contains(kind.getName())) {
                    throw new NotTaken("active");
                }
                acts |= FLATTENED_KINDS.contains(kind.getName());
            }
        }
        acts |= opens(dictionary);
        if (dictionary.containsKey("EF")) {
            named(dictionary);
        }
        if (dictionary instanceof COSStream && (dictionary.containsKey(COSName.F) || dictionary.containsKey("Ref"))) {
            // what it shows would be fetched from somewhere else
            throw new NotTaken("active");
        }
        measured(dictionary);
        if (dictionary instanceof COSStream stream) {
            unpacked(stream);
        }
        return acts;
    }

    /** To come up at a certain page is all that may happen on opening. */
    private static boolean opens(COSDictionary dictionary) {
        return dictionary.getDictionaryObject("OpenAction") instanceof COSDictionary action
                && !"GoTo".equals(action.getNameAsString(COSName.S));
    }

    /** An invoice carries its data as XML or OFD; a program, a page or a further paper has no business there. */
    private static void named(COSDictionary file) throws NotTaken {
        for (COSName where : new COSName[] {COSName.F, COSName.UF}) {
            String name = String.valueOf(file.getString(where, "")).toLowerCase(Locale.ROOT);
            if (PROGRAMS.contains(name.substring(name.lastIndexOf('.') + 1).strip())) {
                throw new NotTaken("active");
            }
        }
    }

    private static void measured(COSDictionary dictionary) throws NotTaken {
        long width = dictionary.getLong(COSName.WIDTH, 0);
        long height = dictionary.getLong(COSName.HEIGHT, 0);
        boolean picture = COSName.IMAGE.equals(dictionary.getDictionaryObject(COSName.SUBTYPE));
        if (picture && (width > 60_000 || height > 60_000 || width * height > MOST_PIXELS)) {
            throw new NotTaken("swells");
        }
    }

    /** One plain packing was counted in the bytes already; what is packed twice or otherwise is unpacked and counted. */
    private static void unpacked(COSStream stream) throws IOException, NotTaken {
        List<String> filters = new java.util.ArrayList<>();
        COSBase told = stream.getFilters();
        if (told instanceof COSName one) {
            filters.add(one.getName());
        } else if (told instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                filters.add(several.getObject(i) instanceof COSName one ? one.getName() : "");
            }
        }
        boolean counted = filters.isEmpty() || filters.equals(List.of("FlateDecode")) || filters.equals(List.of("Fl"));
        if (counted || filters.stream().anyMatch(PICTURES::contains)) {
            return;
        }
        // some readers unpack the same packing twice, ours only once: what would come out cannot be counted
        boolean twice = filters.stream()
                        .map(each -> each.equals("Fl") ? "FlateDecode" : each)
                        .distinct()
                        .count()
                < filters.size();
        if (twice || filters.size() > 4) {
            throw new NotTaken("swells");
        }
        byte[] waste = new byte[1 << 16];
        long all = 0;
        try (InputStream in = stream.createInputStream()) {
            for (int more = in.read(waste); more >= 0; more = in.read(waste)) {
                all += more;
                if (all > MOST_UNPACKED) {
                    throw new NotTaken("swells");
                }
            }
        }
    }
}
