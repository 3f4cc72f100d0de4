package org.anju.materials.corpus;

import static org.anju.materials.corpus.Specimen.Expect.REFUSED;
import static org.anju.materials.corpus.Specimen.joined;
import static org.anju.materials.corpus.Specimen.latin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anju.materials.Papers;

/** Files of other kinds under a name they have no right to, and files that are two at once. */
final class HostileOthers {

    private HostileOthers() {}

    static List<Specimen> all() {
        Map<String, byte[]> all = new TreeMap<>();
        all.put("nothing", new byte[0]);
        all.put("one byte", new byte[1]);
        all.put("a megabyte of nothing", new byte[1 << 20]);
        all.put("ten megabytes and a byte", Arrays.copyOf(Papers.pdf(1), (10 << 20) + 1));
        all.put("a page", Papers.html());
        all.put("an SVG", latin("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
        all.put("an XML that names a file", latin("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"));
        all.put("a script", latin("#!/bin/sh\nrm -rf /\n"));
        all.put("JavaScript", latin("require('child_process').exec('calc')"));
        all.put("PHP", latin("<?php system($_GET['c']); ?>"));
        all.put("a program of Linux", joined(latin("\u007fELF\2\1\1"), new byte[200]));
        all.put("a program of Windows", joined(latin("MZ\u0090\0\3"), new byte[200]));
        all.put("a class", joined(new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE}, new byte[60]));
        all.put("a WebP", joined(latin("RIFF\20\0\0\0WEBPVP8 "), new byte[60]));
        all.put("a HEIC", joined(latin("\0\0\0\30ftypheic\0\0\0\0mif1heic"), new byte[60]));
        all.put("an AVIF", joined(latin("\0\0\0\34ftypavif\0\0\0\0mif1avif"), new byte[60]));
        all.put("a RAR", joined(latin("Rar!\32\7\1\0"), new byte[60]));
        all.put("a 7z", joined(latin("7z\u00bc\u00af\47\34"), new byte[60]));
        all.put("an old Word file", joined(latin("\u00d0\u00cf\21\u00e0\u00a1\u00b1\32\u00e1"), new byte[512]));
        all.put("an RTF", latin("{\\rtf1 {\\object\\objocx}}"));
        all.put("PostScript", latin("%!PS-Adobe-3.0\n(/etc/passwd) (r) file\n"));
        all.put("an FDF", latin("%FDF-1.2\n1 0 obj<</FDF<</F(//evil/a)>>>>endobj"));
        all.put("a shortcut", joined(latin("L\0\0\0\1\24\2\0"), new byte[60]));
        all.put("an archive", Papers.zip());
        all.put("an OFD", zip("OFD.xml", "Doc_0/Document.xml"));
        all.put("a docx", zip("[Content_Types].xml", "word/document.xml"));
        all.put("a docx with macros", zip("[Content_Types].xml", "word/vbaProject.bin"));
        all.put("an archive that climbs", zip("../../../etc/cron.d/a"));
        byte[] pdf = Papers.pdf(1);
        all.put("a PDF behind a gif", joined(latin("GIF89a"), pdf));
        all.put("a PDF behind a line", joined(latin("\r\n"), pdf));
        all.put("a PDF behind a kilobyte", joined(new byte[1024], pdf));
        all.put("a PDF behind a page", joined(latin("<html><!--"), pdf));
        all.put("a PDF with an archive behind", joined(pdf, zip("a.txt")));
        all.put("a PDF with a page behind", joined(pdf, Papers.html()));
        all.put("a PDF with a program behind", joined(pdf, latin("MZ\u0090\0\3" + "x".repeat(400))));
        all.put("an archive behind a PDF's head", joined(latin("%PDF-1.7\n"), zip("a.txt")));
        all.put("a page behind a PDF's head", joined(latin("%PDF-1.7\n"), Papers.html()));
        all.put("a page behind a png's head", joined(RawPicture.PNG, Papers.html()));
        List<Specimen> specimens = new ArrayList<>();
        all.forEach((name, bytes) -> specimens.add(new Specimen(name, bytes, REFUSED)));
        return specimens;
    }

    private static byte[] zip(String... names) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (String each : names) {
                    ZipEntry entry = new ZipEntry(each);
                    entry.setTime(0);
                    zip.putNextEntry(entry);
                    zip.write(latin("<?xml version='1.0'?><a/>"));
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
