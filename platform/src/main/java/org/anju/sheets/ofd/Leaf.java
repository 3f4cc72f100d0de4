package org.anju.sheets.ofd;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** 版面: reads what is drawn on one page of the PDF and writes the same for OFD: millimetres, from the top. */
final class Leaf extends PDFGraphicsStreamEngine {

    private static final double MM = 25.4 / 72;
    /** Glyphs of one line stand on one height, to the rounding of a PDF. */
    private static final double SAME = 0.01;

    private final double height;
    private final StringBuilder objects = new StringBuilder();
    private final StringBuilder path = new StringBuilder();
    private final Map<Face, SortedSet<Integer>> used = new EnumMap<>(Face.class);
    private final List<byte[]> pictures = new ArrayList<>();
    private final int firstId;
    private final int firstPicture;
    private int ids;
    private Point2D at = new Point2D.Double();
    private @Nullable Line line;

    /** A line of text that is still being read. */
    private record Line(Face face, String colour, double size, double y, StringBuilder text, List<Double> xs) {
        boolean goesOn(Face face, String colour, double size, double y) {
            return this.face == face
                    && this.colour.equals(colour)
                    && Math.abs(this.size - size) < SAME
                    && Math.abs(this.y - y) < SAME;
        }
    }

    /**
     * @param firstId the number of its first object
     * @param firstPicture how many pictures the pages before have
     */
    Leaf(PDPage page, int firstId, int firstPicture) throws IOException {
        super(page);
        this.height = page.getMediaBox().getHeight();
        this.firstId = firstId;
        this.firstPicture = firstPicture;
        processPage(page);
        endLine();
    }

    String objects() {
        return objects.toString();
    }

    Map<Face, SortedSet<Integer>> used() {
        return used;
    }

    List<byte[]> pictures() {
        return pictures;
    }

    int nextId() {
        return firstId + ids;
    }

    /** The number under which a picture is a resource; fonts have theirs by {@link Face}. */
    static int pictureId(int n) {
        return 20 + n;
    }

    static int fontId(Face face) {
        return 10 + face.ordinal();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null || text.isBlank()) {
            return;
        }
        Face face = Face.of(font.getName());
        double size = matrix.getScalingFactorY() * MM;
        double y = (height - matrix.getTranslateY()) * MM;
        String colour = colour(getGraphicsState().getNonStrokingColor());
        Line now = line;
        if (now == null || !now.goesOn(face, colour, size, y)) {
            endLine();
            now = new Line(face, colour, size, y, new StringBuilder(), new ArrayList<>());
            line = now;
        }
        now.text().append(text);
        now.xs().add(matrix.getTranslateX() * MM);
        text.codePoints().forEach(used.computeIfAbsent(face, none -> new TreeSet<>())::add);
        if (face == Face.RARE) {
            endLine();
        }
    }

    private void endLine() {
        Line done = line;
        line = null;
        if (done == null) {
            return;
        }
        double left = done.xs().getFirst();
        StringBuilder steps = new StringBuilder();
        for (int i = 1; i < done.xs().size(); i++) {
            steps.append(i == 1 ? "" : " ")
                    .append(mm(done.xs().get(i) - done.xs().get(i - 1)));
        }
        objects.append("""
                <ofd:TextObject ID="%d" Boundary="%s %s %s %s" Font="%d" Size="%s"><ofd:FillColor Value="%s"/>%s\
                <ofd:TextCode X="0" Y="%s"%s>%s</ofd:TextCode></ofd:TextObject>
                """.formatted(
                        id(),
                        mm(left),
                        mm(done.y() - done.size()),
                        mm(done.xs().getLast() - left + done.size()),
                        mm(done.size() * 1.3),
                        fontId(done.face()),
                        mm(done.size()),
                        done.colour(),
                        done.face() == Face.RARE ? glyph(done.text().codePointAt(0)) : "",
                        mm(done.size()),
                        steps.isEmpty() ? "" : " DeltaX=\"" + steps + "\"",
                        Xml.text(done.text().toString())));
    }

    /** Readers that count in sixteen bits are told which glyph is meant; its number is put in when the font has been cut. */
    private static String glyph(int character) {
        return "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"1\" GlyphCount=\"1\"><ofd:Glyphs>" + mark(character)
                + "</ofd:Glyphs></ofd:CGTransform>";
    }

    static String mark(int character) {
        return "{" + character + "}";
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        endLine();
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        double width = place.getScalingFactorX() * MM;
        double high = place.getScalingFactorY() * MM;
        pictures.add(png(image.getImage()));
        objects.append("""
                <ofd:ImageObject ID="%d" Boundary="%s %s %s %s" CTM="%4$s 0 0 %5$s 0 0" ResourceID="%d"/>
                """.formatted(
                        id(),
                        mm(place.getTranslateX() * MM),
                        mm((height - place.getTranslateY()) * MM - high),
                        mm(width),
                        mm(high),
                        pictureId(firstPicture + pictures.size() - 1)));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        step("M", x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        step("L", x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.append("B ").append(point(x1, y1)).append(point(x2, y2));
        step("", x3, y3);
    }

    private void step(String what, float x, float y) {
        at = new Point2D.Double(x, y);
        path.append(what).append(what.isEmpty() ? "" : " ").append(point(x, y));
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        path.append("C ");
    }

    @Override
    public void endPath() {
        path.setLength(0);
    }

    @Override
    public void strokePath() {
        double width = getGraphicsState().getLineWidth()
                * getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX()
                * MM;
        drawn(
                "LineWidth=\"" + mm(width) + "\"",
                "StrokeColor",
                getGraphicsState().getStrokingColor());
    }

    @Override
    public void fillPath(int windingRule) {
        drawn("Stroke=\"false\" Fill=\"true\"", "FillColor", getGraphicsState().getNonStrokingColor());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    private void drawn(String how, String what, PDColor colour) {
        endLine();
        objects.append("<ofd:PathObject ID=\"%d\" Boundary=\"0 0 210 297\" %s><ofd:%s Value=\"%s\"/>"
                .formatted(id(), how, what, colour(colour)));
        objects.append("<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>\n"
                .formatted(path.toString().strip()));
        path.setLength(0);
    }

    @Override
    public void clip(int windingRule) {
        // what lies outside a frame was not drawn in the first place
    }

    @Override
    public void shadingFill(COSName shading) {
        throw new IllegalStateException("no sheet has shadings");
    }

    private int id() {
        return firstId + ids++;
    }

    private String point(double x, double y) {
        return mm(x * MM) + " " + mm((height - y) * MM) + " ";
    }

    private static String colour(PDColor colour) {
        try {
            int rgb = colour.toRGB();
            return (rgb >> 16 & 255) + " " + (rgb >> 8 & 255) + " " + (rgb & 255);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String mm(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
