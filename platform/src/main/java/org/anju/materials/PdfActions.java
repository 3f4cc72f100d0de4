package org.anju.materials;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Walks every object of a PDF, reachable or not, and looks for what acts: scripts, programs to start, files inside the
 * file, forms that send themselves. A paper lies still.
 */
final class PdfActions {

    private static final int MOST_OBJECTS = 200_000;
    private static final long MOST_PIXELS = 100_000_000;
    private static final Set<String> KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");
    private static final Set<String> KINDS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "Trans3D",
            "RichMedia",
            "EmbeddedFile",
            "FileAttachment",
            "Screen",
            "3D");

    private PdfActions() {}

    /** The message key of the first thing found. */
    static Optional<String> first(PDDocument document) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.add(document.getDocument().getTrailer());
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            waiting.add(document.getDocument().getObjectFromPool(key));
        }
        while (!waiting.isEmpty()) {
            COSBase base = waiting.poll();
            COSBase each = base instanceof COSObject object ? object.getObject() : base;
            if (each == null || !seen.add(each)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                return Optional.of("swells");
            }
            if (each instanceof COSArray array) {
                array.forEach(waiting::add);
            }
            if (each instanceof COSDictionary dictionary) {
                Optional<String> found = look(dictionary);
                if (found.isPresent()) {
                    return found;
                }
                waiting.addAll(dictionary.getValues());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> look(COSDictionary dictionary) {
        for (COSName name : dictionary.keySet()) {
            if (KEYS.contains(name.getName())) {
                return Optional.of("active");
            }
        }
        for (COSName where : new COSName[] {COSName.S, COSName.SUBTYPE, COSName.TYPE}) {
            if (dictionary.getDictionaryObject(where) instanceof COSName kind && KINDS.contains(kind.getName())) {
                return Optional.of("active");
            }
        }
        long width = dictionary.getLong(COSName.WIDTH, 0);
        long height = dictionary.getLong(COSName.HEIGHT, 0);
        boolean picture = dictionary.getDictionaryObject(COSName.SUBTYPE) == COSName.IMAGE;
        return picture && (width > 60_000 || height > 60_000 || width * height > MOST_PIXELS)
                ? Optional.of("swells")
                : Optional.empty();
    }
}
