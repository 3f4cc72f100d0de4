package org.anju.sheets;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Somebody who holds a scanner over a sheet. */
public final class Scan {

    private static final double SIDE_IN_INCHES = 34 / 25.4;

    private Scan() {}

    /** What stands in the square of the first page, seen at that resolution. */
    public static String pdf(byte[] pdf, int dpi) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return square(new PDFRenderer(document).renderImageWithDPI(0, dpi));
        }
    }

    /** What stands in the picture of the square, as large as it is printed. */
    public static String ofd(byte[] ofd, int dpi) throws IOException, ReaderException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                if (each.getName().endsWith(".png")) {
                    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(zip.readAllBytes()));
                    if (picture.getWidth() == picture.getHeight()) {
                        return square(printed(picture, (int) (SIDE_IN_INCHES * dpi)));
                    }
                }
            }
        }
        throw NotFoundException.getNotFoundInstance();
    }

    private static BufferedImage printed(BufferedImage picture, int side) {
        var page = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.drawImage(picture.getScaledInstance(side, side, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return page;
    }

    private static String square(BufferedImage image) throws ReaderException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
