package org.anju.materials.gate;

/** 查毒结果: what the virus scanner says of a file. */
public sealed interface Scan {

    /** Nothing known was found in it. */
    record Clean() implements Scan {}

    /** Something known was found; the name is for the log, never for who sent it. */
    record Found(String name) implements Scan {}

    /** No answer that could be trusted, so the file does not come in. */
    record Away(String reason) implements Scan {}
}
