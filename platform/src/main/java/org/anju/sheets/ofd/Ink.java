package org.anju.sheets.ofd;

import java.util.List;
import java.util.Locale;

/** 图元: what is drawn on a page, written as the objects of OFD; all figures are millimetres from the upper left. */
final class Ink {

    private final StringBuilder objects = new StringBuilder();
    private final int firstId;
    private int ids;

    /** @param firstId the number of its first object */
    Ink(int firstId) {
        this.firstId = firstId;
    }

    String objects() {
        return objects.toString();
    }

    int nextId() {
        return firstId + ids;
    }

    void text(Face face, String colour, double size, List<Double> xs, double baseline, String text) {
        double left = xs.getFirst();
        StringBuilder steps = new StringBuilder();
        for (int i = 1; i < xs.size(); i++) {
            steps.append(i == 1 ? "" : " ").append(mm(xs.get(i) - xs.get(i - 1)));
        }
        objects.append("""
                <ofd:TextObject ID="%d" Boundary="%s %s %s %s" Font="%d" Size="%s"><ofd:FillColor Value="%s"/>%s\
                <ofd:TextCode X="0" Y="%s"%s>%s</ofd:TextCode></ofd:TextObject>
                """.formatted(
                        id(),
                        mm(left),
                        mm(baseline - size),
                        mm(xs.getLast() - left + size),
                        mm(size * 1.3),
                        fontId(face),
                        mm(size),
                        colour,
                        face == Face.RARE ? glyph(text.codePointAt(0)) : "",
                        mm(size),
                        steps.isEmpty() ? "" : " DeltaX=\"" + steps + "\"",
                        Xml.text(text)));
    }

    void picture(double x, double y, double width, double height, int picture) {
        objects.append("""
                <ofd:ImageObject ID="%d" Boundary="%s %s %s %s" CTM="%4$s 0 0 %5$s 0 0" ResourceID="%d"/>
                """.formatted(id(), mm(x), mm(y), mm(width), mm(height), pictureId(picture)));
    }

    void line(double width, String colour, String path) {
        path("LineWidth=\"" + mm(width) + "\"", "StrokeColor", colour, path);
    }

    void fill(String colour, String path) {
        path("Stroke=\"false\" Fill=\"true\"", "FillColor", colour, path);
    }

    private void path(String how, String what, String colour, String path) {
        objects.append("""
                <ofd:PathObject ID="%d" Boundary="0 0 210 297" %s><ofd:%s Value="%s"/>\
                <ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>
                """.formatted(id(), how, what, colour, path.strip()));
    }

    /** Readers that count in sixteen bits are told which glyph is meant; its number is put in when the font has been cut. */
    private static String glyph(int character) {
        return "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"1\" GlyphCount=\"1\"><ofd:Glyphs>" + mark(character)
                + "</ofd:Glyphs></ofd:CGTransform>";
    }

    static String mark(int character) {
        return "{" + character + "}";
    }

    /** The number under which a picture is a resource. */
    static int pictureId(int n) {
        return 20 + n;
    }

    static int fontId(Face face) {
        return 10 + face.ordinal();
    }

    static String mm(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private int id() {
        return firstId + ids++;
    }
}
