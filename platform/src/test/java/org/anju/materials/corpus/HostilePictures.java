package org.anju.materials.corpus;

import static org.anju.materials.corpus.RawPicture.chunk;
import static org.anju.materials.corpus.RawPicture.header;
import static org.anju.materials.corpus.RawPicture.jpeg;
import static org.anju.materials.corpus.RawPicture.png;
import static org.anju.materials.corpus.RawPicture.withChunk;
import static org.anju.materials.corpus.RawPicture.withSegment;
import static org.anju.materials.corpus.Specimen.Expect.EITHER;
import static org.anju.materials.corpus.Specimen.Expect.HARMLESS;
import static org.anju.materials.corpus.Specimen.Expect.REFUSED;
import static org.anju.materials.corpus.Specimen.MARK;
import static org.anju.materials.corpus.Specimen.joined;
import static org.anju.materials.corpus.Specimen.latin;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anju.materials.Papers;
import org.anju.materials.corpus.Specimen.Expect;

/** Pictures that claim more pixels than there is memory, are broken, or carry what is no picture. */
final class HostilePictures {

    private HostilePictures() {}

    static List<Specimen> all() {
        List<Specimen> all = new ArrayList<>();
        floods(all);
        broken(all);
        passengers(all);
        return all;
    }

    private static void add(List<Specimen> all, String name, Expect expect, byte[] bytes) {
        all.add(new Specimen(name, bytes, expect));
    }

    private static void floods(List<Specimen> all) {
        byte[] data = chunk("IDAT", RawPdf.deflated(new byte[100]));
        byte[] end = chunk("IEND", new byte[0]);
        int[][] sizes = {
            {40_000, 40_000}, {Integer.MAX_VALUE, Integer.MAX_VALUE}, {Integer.MAX_VALUE, 1}, {0, 5}, {-1, -1}
        };
        for (int[] size : sizes) {
            byte[] flood = joined(RawPicture.PNG, header(size[0], size[1], 8, 2), data, end);
            add(all, "a png of %d by %d".formatted(size[0], size[1]), REFUSED, flood);
        }
        add(
                all,
                "a png of 7,000 by 7,000 in 64 bits",
                EITHER,
                joined(RawPicture.PNG, header(7000, 7000, 16, 6), data, end));
        byte[] bomb = chunk("IDAT", RawPdf.deflated(new byte[1 << 20], 300));
        add(all, "a small png with 300 MB of pixels", EITHER, joined(RawPicture.PNG, header(9, 9, 8, 2), bomb, end));
        for (int edge : new int[] {65_535, 30_000}) {
            byte[] flood = jpeg();
            int frame = frame(flood);
            flood[frame + 5] = (byte) (edge >> 8);
            flood[frame + 6] = (byte) edge;
            flood[frame + 7] = (byte) (edge >> 8);
            flood[frame + 8] = (byte) edge;
            add(all, "a jpeg of %d by %d".formatted(edge, edge), REFUSED, flood);
        }
        byte[] none = jpeg();
        Arrays.fill(none, frame(none) + 5, frame(none) + 9, (byte) 0);
        add(all, "a jpeg of 0 by 0", REFUSED, none);
        byte[] many = jpeg();
        many[frame(many) + 9] = (byte) 200;
        add(all, "a jpeg of two hundred colours", EITHER, many);
    }

    private static int frame(byte[] jpeg) {
        for (int i = 2; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                return i;
            }
        }
        throw new IllegalStateException("no frame");
    }

    private static void broken(List<Specimen> all) {
        byte[] jpeg = jpeg();
        byte[] png = png();
        for (int part : new int[] {1, 3, 5, 8}) {
            add(all, "a jpeg cut after " + part + " tenths", EITHER, Arrays.copyOf(jpeg, jpeg.length * part / 10));
            add(all, "a png cut after " + part + " tenths", EITHER, Arrays.copyOf(png, png.length * part / 10));
        }
        byte[] header = png.clone();
        header[30] ^= 1;
        add(all, "a png whose header has a wrong sum", EITHER, header);
        byte[] pixels = png.clone();
        pixels[pixels.length - 14] ^= 1;
        add(all, "a png whose pixels have a wrong sum", EITHER, pixels);
        byte[] palette = joined(
                RawPicture.PNG,
                header(20, 20, 8, 3),
                chunk("PLTE", new byte[3]),
                chunk("IDAT", RawPdf.deflated(filled(20 * 21, 200))),
                chunk("IEND", new byte[0]));
        add(all, "a png whose colours are not in its palette", EITHER, palette);
        add(all, "the first bytes of a jpeg", REFUSED, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        add(all, "the first bytes of a png", REFUSED, RawPicture.PNG);
        add(
                all,
                "a jpeg segment longer than the file",
                EITHER,
                joined(Arrays.copyOf(jpeg, 2), latin("\u00ff\u00e1\u00ff\u00ff")));
        byte[] loop = RawPicture.exif(6, "x");
        loop[13] = 8;
        loop[14] = (byte) 0xFF;
        loop[15] = (byte) 0xFF;
        add(all, "a camera's note that lies about its length", EITHER, withSegment(jpeg, 0xE1, loop));
    }

    private static byte[] filled(int length, int with) {
        byte[] all = new byte[length];
        for (int i = 0; i < length; i++) {
            all[i] = i % 21 == 0 ? 0 : (byte) with;
        }
        return all;
    }

    private static void passengers(List<Specimen> all) {
        byte[] jpeg = jpeg();
        byte[] png = png();
        byte[] script = latin("<script>alert('" + MARK + "')</script>");
        byte[] archive = joined(Papers.zip(), latin(MARK));
        byte[] bomb = RawPdf.deflated(new byte[1 << 20], 300);
        add(all, "a jpeg that says where it was taken", HARMLESS, withSegment(jpeg, 0xE1, RawPicture.exif(1, MARK)));
        String worded = new String(script, java.nio.charset.StandardCharsets.ISO_8859_1);
        add(all, "a jpeg with a script from the camera", HARMLESS, withSegment(jpeg, 0xE1, RawPicture.exif(1, worded)));
        add(all, "a jpeg with a script in its remark", HARMLESS, withSegment(jpeg, 0xFE, script));
        String note = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + MARK + "</x:xmpmeta>";
        add(all, "a jpeg with an XMP note", HARMLESS, withSegment(jpeg, 0xE1, latin(note)));
        add(
                all,
                "a jpeg with a colour profile that is none",
                EITHER,
                withSegment(jpeg, 0xE2, latin("ICC_PROFILE\0\1\1" + MARK)));
        add(all, "a jpeg and a page behind its end", HARMLESS, joined(jpeg, script));
        add(all, "a jpeg and an archive behind its end", HARMLESS, joined(jpeg, archive));
        add(all, "a jpeg and a second jpeg behind its end", HARMLESS, joined(jpeg, jpeg, latin(MARK)));
        add(all, "a jpeg and a PDF behind its end", HARMLESS, joined(jpeg, Papers.pdf(1), latin(MARK)));
        add(all, "a jpeg that begins as a page", EITHER, withSegment(jpeg, 0xFE, latin("--><html>" + worded)));
        add(all, "a png and a page behind its end", HARMLESS, joined(png, script));
        add(all, "a png and an archive behind its end", HARMLESS, joined(png, archive));
        add(all, "a png with text", HARMLESS, withChunk(png, chunk("tEXt", latin("Comment\0" + worded))));
        add(all, "a png with packed text", EITHER, withChunk(png, chunk("zTXt", joined(latin("a\0\0"), bomb))));
        add(
                all,
                "a png with packed text of the world",
                EITHER,
                withChunk(png, chunk("iTXt", joined(latin("a\0\1\0\0\0"), bomb))));
        add(all, "a png with a swelling profile", EITHER, withChunk(png, chunk("iCCP", joined(latin("a\0\0"), bomb))));
        add(all, "a png with a camera's note", HARMLESS, withChunk(png, chunk("eXIf", RawPicture.exif(1, MARK))));
        add(all, "a png with a chunk of its own", HARMLESS, withChunk(png, chunk("prVt", latin(MARK))));
        BufferedImage small = RawPicture.drawn(20, 20, BufferedImage.TYPE_INT_RGB);
        for (String kind : List.of("gif", "bmp", "tiff")) {
            add(all, "a " + kind, REFUSED, RawPicture.written(small, kind));
        }
    }
}
