package org.anju.cases.outside;

import org.anju.materials.FileKind;

/** 核验截图: what was seen, as a file that came through the gate. */
public record Screenshot(String name, FileKind kind, long bytes, int pages, String sha256) {}
