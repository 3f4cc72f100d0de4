package org.anju.sheets;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** 查验二维码: the address of the answer as black squares, for the page (one SVG path) and for print (a bitmap). */
public record VerificationQr(String text, int size, String path) {

    /** The quiet zone the standard asks for. */
    public static final int QUIET = 4;

    private static final int PIXELS_PER_MODULE = 12;

    /** What is longer holds a token: less spare in it, so that its squares stay large enough for paper. */
    private static final int SHORT = 100;

    public static VerificationQr of(String text) {
        QrCode code = code(text);
        return new VerificationQr(text, code.size, path(code));
    }

    /** For {@code viewBox}: the squares with their quiet zone around. */
    public String viewBox() {
        int side = size + 2 * QUIET;
        return -QUIET + " " + -QUIET + " " + side + " " + side;
    }

    /** As a picture for a printed page, inside the page itself. */
    public String data() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
    }

    byte[] png() {
        QrCode code = code(text);
        int side = (code.size + 2 * QUIET) * PIXELS_PER_MODULE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.getModule(x / PIXELS_PER_MODULE - QUIET, y / PIXELS_PER_MODULE - QUIET);
                image.getRaster().setSample(x, y, 0, dark ? 0 : 255);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }

    private static QrCode code(String text) {
        return QrCode.encodeText(text, text.length() > SHORT ? QrCode.Ecc.MEDIUM : QrCode.Ecc.QUARTILE);
    }

    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
