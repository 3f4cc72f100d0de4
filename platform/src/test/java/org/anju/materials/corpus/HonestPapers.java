package org.anju.materials.corpus;

import static org.anju.materials.corpus.RawPdf.onePage;
import static org.anju.materials.corpus.RawPdf.packed;
import static org.anju.materials.corpus.RawPdf.plain;
import static org.anju.materials.corpus.RawPdf.stream;
import static org.anju.materials.corpus.RawPicture.chunk;
import static org.anju.materials.corpus.RawPicture.drawn;
import static org.anju.materials.corpus.RawPicture.exif;
import static org.anju.materials.corpus.RawPicture.jpeg;
import static org.anju.materials.corpus.RawPicture.png;
import static org.anju.materials.corpus.RawPicture.withChunk;
import static org.anju.materials.corpus.RawPicture.withSegment;
import static org.anju.materials.corpus.RawPicture.written;
import static org.anju.materials.corpus.Specimen.joined;
import static org.anju.materials.corpus.Specimen.latin;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.anju.materials.Papers;
import org.anju.materials.SamplePapers;

/** Files as honest people send them. */
public final class HonestPapers {

    private static final List<String> NONE = List.of();

    private HonestPapers() {}

    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        versions(all);
        pages(all);
        scans(all);
        decent(all);
        jpegs(all);
        pngs(all);
        return all;
    }

    private static void versions(Map<String, byte[]> all) {
        for (String each : List.of("1.3", "1.4", "1.5", "1.6", "1.7", "2.0")) {
            all.put("a PDF " + each, plain(each, onePage("", "", NONE)));
        }
        all.put("a PDF with object streams", packed(onePage("", "", NONE)));
        List<String> page = onePage("", "", NONE);
        all.put("a PDF with a change behind", RawPdf.updated(page, Map.of(4, stream("", "0 0 9 9 re f"))));
        all.put("a PDF with a line behind its end", joined(plain(page), latin("\r\n\r\n")));
        all.put("three pages", Papers.pdf(3));
        all.put("a hundred pages", Papers.pdf(100));
        all.put("a lease", SamplePapers.lease("王五", "李四"));
        all.put("a contract", SamplePapers.contract("延庆某公司", "李四"));
        all.put("a tax record", SamplePapers.taxRecord("李四", "110229199005171234", List.of("2026-08", "2026-09")));
    }

    private static void pages(Map<String, byte[]> all) {
        for (int turn : new int[] {90, 180, 270, -90}) {
            all.put("turned by " + turn, plain(onePage("", "/Rotate " + turn, NONE)));
        }
        for (String box : List.of("0 0 842 595", "0 0 20 20", "0 0 2384 3370", "-100 -100 495 742", "595 842 0 0")) {
            List<String> objects = onePage("", "", NONE);
            objects.set(2, objects.get(2).replace("0 0 595 842", box));
            all.put("a page of " + box, plain(objects));
        }
        all.put("a page cropped", plain(onePage("", "/CropBox[50 50 500 700]", NONE)));
    }

    private static void scans(Map<String, byte[]> all) {
        String image = "/Type/XObject/Subtype/Image/Width 80/Height 60/BitsPerComponent ";
        byte[] grey = RawPdf.deflated(new byte[80 * 60]);
        byte[] black = RawPdf.deflated(new byte[10 * 60]);
        scan(all, "in grey", stream(image + "8/ColorSpace/DeviceGray/Filter/FlateDecode", grey));
        scan(all, "in black and white", stream(image + "1/ColorSpace/DeviceGray/Filter/FlateDecode", black));
        scan(all, "in colour", stream(image + "8/ColorSpace/DeviceRGB/Filter/DCTDecode", jpeg()));
        scan(
                all,
                "packed twice",
                stream(image + "8/ColorSpace/DeviceRGB/Filter[/FlateDecode/DCTDecode]", RawPdf.deflated(jpeg())));
        String runs = stream(
                image + "8/ColorSpace/DeviceGray/Filter/RunLengthDecode", new byte[] {(byte) 129, 0, (byte) 128});
        scan(all, "in runs", runs);
    }

    private static void scan(Map<String, byte[]> all, String name, String image) {
        List<String> objects = onePage("", "", List.of(image));
        objects.set(2, objects.get(2).replace("/Resources<<>>", "/Resources<</XObject<</I 5 0 R>>>>"));
        objects.set(3, stream("", "q 595 0 0 842 0 0 cm /I Do Q"));
        all.put("a scan " + name, plain(objects));
    }

    private static void decent(Map<String, byte[]> all) {
        String link = "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://www.beijing.gov.cn)>>>>";
        all.put("a link", plain(onePage("", "/Annots[5 0 R]", List.of(link))));
        String jump = "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Dest[3 0 R/Fit]>>";
        all.put("a jump", plain(onePage("", "/Annots[5 0 R]", List.of(jump))));
        all.put("a page to begin with", plain(onePage("/OpenAction[3 0 R/Fit]", "", NONE)));
        all.put("a jump to begin with", plain(onePage("/OpenAction<</S/GoTo/D[3 0 R/Fit]>>", "", NONE)));
        List<String> outline = List.of(
                "<</Type/Outlines/First 6 0 R/Last 6 0 R/Count 1>>", "<</Title(a)/Parent 5 0 R/Dest[3 0 R/Fit]>>");
        all.put("an outline", plain(onePage("/Outlines 5 0 R", "", outline)));
        String field = "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(b)/Rect[0 0 9 9]>>";
        all.put("a form", plain(onePage("/AcroForm<</Fields[5 0 R]>>", "/Annots[5 0 R]", List.of(field))));
        String note = "<</Type/Annot/Subtype/Text/Contents(hello)/Rect[0 0 9 9]>>";
        all.put("a note", plain(onePage("", "/Annots[5 0 R]", List.of(note))));
        all.put(
                "words about it",
                plain(onePage("/Metadata 5 0 R/Lang(zh-CN)", "", List.of(stream("/Type/Metadata", "<x/>")))));
        all.put(
                "marks of its parts",
                plain(onePage(
                        "/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R", "", List.of("<</Type/StructTreeRoot>>"))));
    }

    private static void jpegs(Map<String, byte[]> all) {
        for (int held = 1; held <= 8; held++) {
            all.put("a photo held as " + held, withSegment(jpeg(), 0xE1, exif(held, "phone")));
        }
        all.put("a grey photo", written(drawn(80, 60, BufferedImage.TYPE_BYTE_GRAY), "jpeg"));
        all.put("a photo that comes in steps", progressive(drawn(80, 60, BufferedImage.TYPE_INT_RGB)));
        all.put("a photo with a remark", withSegment(jpeg(), 0xFE, latin("made by a phone")));
        all.put("a photo of 48 million", written(new BufferedImage(8000, 6000, BufferedImage.TYPE_BYTE_GRAY), "jpeg"));
        all.put("a photo of one pixel", written(drawn(1, 1, BufferedImage.TYPE_INT_RGB), "jpeg"));
    }

    private static byte[] progressive(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void pngs(Map<String, byte[]> all) {
        all.put("a screenshot", png());
        all.put("a see-through picture", written(drawn(80, 60, BufferedImage.TYPE_INT_ARGB), "png"));
        all.put("a picture with a palette", written(drawn(80, 60, BufferedImage.TYPE_BYTE_INDEXED), "png"));
        all.put("a picture in black and white", written(drawn(80, 60, BufferedImage.TYPE_BYTE_BINARY), "png"));
        all.put("a picture in 16 bits", written(drawn(80, 60, BufferedImage.TYPE_USHORT_GRAY), "png"));
        BufferedImage image = drawn(80, 60, BufferedImage.TYPE_INT_RGB);
        ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "png")
                .next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        all.put("a picture that comes in steps", bytes.toByteArray());
        all.put("a picture with its resolution", withChunk(png(), chunk("pHYs", new byte[] {
            0, 0, 46, 35, 0, 0, 46, 35, 1
        })));
    }
}
