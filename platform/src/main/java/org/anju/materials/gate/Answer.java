package org.anju.materials.gate;

import java.util.List;

/** 隔间答复: what came back through the wall. */
public sealed interface Answer {

    record Done(byte[] bytes) implements Answer {}

    /**
     * Not done.
     *
     * @param key last part of the message key {@code materials.file.…}: fact, number, limit, way out
     */
    record Refused(String key, List<Object> args) implements Answer {}
}
