package org.anju.sheets;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;

/** A made-up holder for the tests of the sheet. */
final class SampleSheet {

    private SampleSheet() {}

    static SheetContent of(String name, SheetContent.CompanionLine... companions) {
        return new SheetContent(
                "1101192026000001",
                name,
                "女",
                "汉族",
                LocalDate.of(1991, 3, 14),
                "居民身份证",
                "330106199103143426",
                "浙江省杭州市西湖区",
                "北京市延庆区百泉街道妫水北街 88 号院 6 号楼 2 单元 1203",
                "妫川智能科技（北京）有限公司",
                "国内外埠人才",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2029, 5, 31),
                LocalDate.of(2026, 11, 23),
                "中共北京市延庆区委组织部",
                List.of(companions),
                photo());
    }

    static byte[] photo() {
        var image = new BufferedImage(413, 531, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.WHITE, 0, 531, new Color(0xe8edf4)));
        pen.fillRect(0, 0, 413, 531);
        pen.setColor(new Color(0x3d4f6d));
        pen.fillArc(40, 360, 333, 340, 0, 180);
        pen.setColor(new Color(0xf3d7bf));
        pen.fillOval(126, 130, 160, 205);
        pen.setColor(new Color(0x23272f));
        pen.fillArc(116, 100, 180, 170, 0, 180);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }
}
