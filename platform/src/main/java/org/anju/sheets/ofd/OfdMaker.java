package org.anju.sheets.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anju.sheets.SheetFonts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 制 OFD: a PDF of ours as an OFD with the same lines at the same places (GB/T 33190-2016). */
@Component
public class OfdMaker {

    private static final int FIRST_LAYER = 50;
    private static final int FIRST_OBJECT = 100;
    private static final double MM = 25.4 / 72;

    private final SheetFonts fonts;

    public OfdMaker(SheetFonts fonts) {
        this.fonts = fonts;
    }

    /** Its parts by their place in the package, {@code OFD.xml} first. */
    public Map<String, byte[]> parts(byte[] pdf, UUID id, String title, Instant at) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return parts(document, id, title, at);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    private Map<String, byte[]> parts(PDDocument document, UUID id, String title, Instant at) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        Map<Face, SortedSet<Integer>> used = new EnumMap<>(Face.class);
        Map<String, byte[]> pages = new LinkedHashMap<>();
        int next = FIRST_OBJECT;
        for (PDPage page : document.getPages()) {
            Leaf leaf = new Leaf(page, next, pictures.size());
            next = leaf.ink().nextId();
            pictures.addAll(leaf.pictures());
            leaf.used()
                    .forEach((face, characters) ->
                            used.computeIfAbsent(face, none -> new TreeSet<>()).addAll(characters));
            pages.put("Pages/Page_" + pages.size() + "/Content.xml", page(box(page), pages.size(), leaf));
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", Xml.part("OFD", "Version=\"1.0\" DocType=\"OFD\"", Index.root(id, title, at)));
        parts.put(
                "Doc_0/Document.xml",
                Xml.part("Document", "", Index.document(box(document.getPage(0)), List.copyOf(pages.keySet()), next)));
        parts.put("Doc_0/PublicRes.xml", Xml.part("Res", "BaseLoc=\"Res\"", Index.fonts(used.keySet())));
        parts.put("Doc_0/DocumentRes.xml", Xml.part("Res", "BaseLoc=\"Res\"", Index.media(pictures.size())));
        Map<Face, FontSubset> subsets = new EnumMap<>(Face.class);
        for (Map.Entry<Face, SortedSet<Integer>> each : used.entrySet()) {
            subsets.put(each.getKey(), FontSubset.of(each.getKey().from(fonts, each.getValue()), each.getValue()));
        }
        pages.forEach((name, page) -> parts.put("Doc_0/" + name, numbered(page, subsets.get(Face.RARE))));
        subsets.forEach((face, subset) -> parts.put("Doc_0/Res/" + Index.file(face), subset.bytes()));
        for (int i = 0; i < pictures.size(); i++) {
            parts.put("Doc_0/Res/image_" + i + ".png", pictures.get(i));
        }
        return parts;
    }

    private static byte[] numbered(byte[] page, @Nullable FontSubset rare) {
        if (rare == null) {
            return page;
        }
        String text = new String(page, StandardCharsets.UTF_8);
        for (Map.Entry<Integer, Integer> each : rare.glyphs().entrySet()) {
            text = text.replace("<ofd:Glyphs>" + Ink.mark(each.getKey()) + "<", "<ofd:Glyphs>" + each.getValue() + "<");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String box(PDPage page) {
        return String.format(
                Locale.ROOT,
                "0 0 %.3f %.3f",
                page.getMediaBox().getWidth() * MM,
                page.getMediaBox().getHeight() * MM);
    }

    private static byte[] page(String box, int n, Leaf leaf) {
        return Xml.part(
                "Page",
                "",
                "<ofd:Area><ofd:PhysicalBox>%s</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\"%d\" Type=\"Body\">\n%s</ofd:Layer></ofd:Content>"
                        .formatted(box, FIRST_LAYER + n, leaf.ink().objects()));
    }

    /** Where some words stand, in millimetres. */
    public record Spot(double x, double y, double width, double height) {}

    /** Where a line of exactly these words stands last on the first page. */
    public static Spot last(Map<String, byte[]> parts, String words) {
        String page = new String(parts.get("Doc_0/Pages/Page_0/Content.xml"), StandardCharsets.UTF_8);
        Matcher each = Pattern.compile("<ofd:TextObject ID=\"\\d+\" Boundary=\"(\\S+) (\\S+) (\\S+) (\\S+)\"[^\n]*>"
                        + Pattern.quote(Xml.text(words)) + "</ofd:TextCode>")
                .matcher(page);
        Spot spot = null;
        while (each.find()) {
            spot = new Spot(number(each, 1), number(each, 2), number(each, 3), number(each, 4));
        }
        return Objects.requireNonNull(spot, words);
    }

    private static double number(Matcher found, int group) {
        return Double.parseDouble(found.group(group));
    }

    /** The package; each entry carries the same time, so that the same parts are the same file. */
    public static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }
}
