package org.anju.materials;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** 页面图像: draws a page of a paper as a picture 960 pixels wide, so that nobody's browser has to parse a stranger's PDF. */
@Component
class PageImages {

    static final int WIDTH = 960;
    private static final int TALLEST = 4000;
    private static final float QUALITY = 0.8f;

    private final ContentStore content;
    /** Two pages at a time: each may take a hundred megabytes while it is drawn. */
    private final Semaphore drawing = new Semaphore(2, true);

    PageImages(ContentStore content) {
        this.content = content;
    }

    byte[] page(String sha256, FileKind kind, int n) {
        Path kept = content.picture(sha256, n);
        try {
            if (!Files.exists(kept)) {
                content.write(kept, jpeg(drawn(sha256, kind, n)));
            }
            return Files.readAllBytes(kept);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private BufferedImage drawn(String sha256, FileKind kind, int n) throws IOException {
        drawing.acquireUninterruptibly();
        try {
            byte[] bytes = content.read(sha256);
            return kind == FileKind.PDF ? pdf(bytes, n) : picture(bytes, kind);
        } finally {
            drawing.release();
        }
    }

    private static BufferedImage pdf(byte[] bytes, int n) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDRectangle box = document.getPage(n - 1).getCropBox();
            boolean turned = document.getPage(n - 1).getRotation() % 180 != 0;
            float width = turned ? box.getHeight() : box.getWidth();
            float height = turned ? box.getWidth() : box.getHeight();
            float scale = Math.min(WIDTH / width, TALLEST / height);
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(n - 1, scale, ImageType.RGB);
        }
    }

    private static BufferedImage picture(byte[] bytes, FileKind kind) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = ImageGate.reader(kind);
            try {
                reader.setInput(input, true, true);
                BufferedImage read = ImageGate.read(reader, reader.getWidth(0), reader.getHeight(0));
                double scale =
                        Math.min(1.0, Math.min(WIDTH / (double) read.getWidth(), TALLEST / (double) read.getHeight()));
                int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
                int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
                BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                Graphics2D pen = small.createGraphics();
                pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
                // a PNG may be see-through: paper is white
                pen.drawImage(read, 0, 0, width, height, Color.WHITE, null);
                pen.dispose();
                return small;
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
