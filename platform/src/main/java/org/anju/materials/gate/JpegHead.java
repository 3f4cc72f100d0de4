package org.anju.materials.gate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * JPEG 头: what stands before the pixels.
 *
 * @param components 1 grey, 3 colour, 4 ink
 * @param adobe the colour transform Adobe's mark names, -1 without that mark
 * @param orientation how the camera was held, 1 to 8 as EXIF counts
 */
record JpegHead(int components, boolean progressive, int adobe, int orientation) {

    private static final int ORIENTATION = 0x0112;

    static JpegHead of(byte[] bytes) {
        int components = 3;
        boolean progressive = false;
        int adobe = -1;
        int orientation = 1;
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int mark = bytes[at + 1] & 0xFF;
            if (mark == 0xFF) {
                at++;
                continue;
            }
            int length = (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
            if (mark == 0xDA || length < 2 || at + 2 + length > bytes.length) {
                break;
            }
            boolean frame = mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
            if (frame && length >= 8) {
                components = bytes[at + 9] & 0xFF;
                progressive = mark == 0xC2 || mark == 0xC6 || mark == 0xCA || mark == 0xCE;
            } else if (mark == 0xEE && length >= 14 && starts(bytes, at + 4, "Adobe")) {
                adobe = bytes[at + 15] & 0xFF;
            } else if (mark == 0xE1 && length >= 16 && starts(bytes, at + 4, "Exif\0\0")) {
                orientation =
                        orientation(ByteBuffer.wrap(bytes, at + 10, length - 8).slice());
            }
            at += 2 + length;
        }
        return new JpegHead(components, progressive, adobe, orientation);
    }

    private static boolean starts(byte[] bytes, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int orientation(ByteBuffer tiff) {
        if (tiff.remaining() < 10) {
            return 1;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + 12 * i;
            if (at + 12 > tiff.limit()) {
                return 1;
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                int told = tiff.getShort(at + 8) & 0xFFFF;
                return told >= 1 && told <= 8 ? told : 1;
            }
        }
        return 1;
    }

    /** Mirrored left to right before it is turned. */
    boolean mirrored() {
        return orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    }

    /** Degrees clockwise to stand upright. */
    int turn() {
        return switch (orientation) {
            case 3, 4 -> 180;
            case 6, 7 -> 90;
            case 5, 8 -> 270;
            default -> 0;
        };
    }
}
