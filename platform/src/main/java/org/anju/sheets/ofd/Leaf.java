package org.anju.sheets.ofd;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
    private final Ink ink;
    private final StringBuilder path = new StringBuilder();
    private final Map<Face, SortedSet<Integer>> used = new EnumMap<>(Face.class);
    private final List<byte[]> pictures = new ArrayList<>();
    private final int firstPicture;
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
        this.ink = new Ink(firstId);
        this.firstPicture = firstPicture;
        processPage(page);
        endLine();
    }

    Ink ink() {
        return ink;
    }

    Map<Face, SortedSet<Integer>> used() {
        return used;
    }

    List<byte[]> pictures() {
        return pictures;
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
        if (done != null) {
            ink.text(
                    done.face(),
                    done.colour(),
                    done.size(),
                    done.xs(),
                    done.y(),
                    done.text().toString());
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        endLine();
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        double width = place.getScalingFactorX() * MM;
        double high = place.getScalingFactorY() * MM;
        pictures.add(png(image.getImage()));
        ink.picture(
                place.getTranslateX() * MM,
                (height - place.getTranslateY()) * MM - high,
                width,
                high,
                firstPicture + pictures.size() - 1);
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
        endLine();
        double width = getGraphicsState().getLineWidth()
                * getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX()
                * MM;
        ink.line(width, colour(getGraphicsState().getStrokingColor()), path.toString());
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        endLine();
        ink.fill(colour(getGraphicsState().getNonStrokingColor()), path.toString());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        String both = path.toString();
        fillPath(windingRule);
        path.append(both);
        strokePath();
    }

    @Override
    public void clip(int windingRule) {
        // what lies outside a frame was not drawn in the first place
    }

    @Override
    public void shadingFill(COSName shading) {
        throw new IllegalStateException("no sheet has shadings");
    }

    private String point(double x, double y) {
        return Ink.mm(x * MM) + " " + Ink.mm((height - y) * MM) + " ";
    }

    private static String colour(PDColor colour) {
        try {
            int rgb = colour.toRGB();
            return (rgb >> 16 & 255) + " " + (rgb >> 8 & 255) + " " + (rgb & 255);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
