package org.anju.sheets.sign;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TrueTypeFont;

/** 印模: the round picture of the house's own seal. It says itself that it is no office's seal, bears no star and no emblem, and leaves its middle to what lies below it. */
final class SealPicture {

    private static final int SIDE = 720;
    private static final Color RED = new Color(0xc8, 0x1e, 0x1e);
    private static final double MIDDLE = SIDE / 2.0;
    private static final double SWEEP = Math.toRadians(230);

    private SealPicture() {}

    static byte[] png(TrueTypeFont font, String ring, String below) {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(RED);
        pen.setStroke(new BasicStroke(18));
        pen.draw(new Ellipse2D.Double(15, 15, SIDE - 30.0, SIDE - 30.0));
        try {
            int[] letters = ring.codePoints().toArray();
            for (int i = 0; i < letters.length; i++) {
                double angle = -SWEEP / 2 + SWEEP * i / (letters.length - 1);
                AffineTransform place = AffineTransform.getTranslateInstance(MIDDLE, MIDDLE);
                place.rotate(angle);
                place.translate(0, -250);
                draw(pen, font, letters[i], 88, place);
            }
            line(pen, font, below, 44, MIDDLE + 232);
            pen.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    private static void line(Graphics2D pen, TrueTypeFont font, String text, double size, double baseline)
            throws IOException {
        int[] letters = text.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            double x = MIDDLE + (i - (letters.length - 1) / 2.0) * size * 1.06;
            draw(pen, font, letters[i], size, AffineTransform.getTranslateInstance(x, baseline));
        }
    }

    /** Centred over the origin of the place. */
    private static void draw(Graphics2D pen, TrueTypeFont font, int letter, double size, AffineTransform place)
            throws IOException {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
        double scale = size / font.getUnitsPerEm();
        GeneralPath outline = font.getGlyph().getGlyph(glyph).getPath();
        AffineTransform set = new AffineTransform(place);
        set.scale(scale, -scale);
        set.translate(-font.getAdvanceWidth(glyph) / 2.0, 0);
        pen.fill(set.createTransformedShape(outline));
    }
}
