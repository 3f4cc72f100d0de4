package org.anju.materials.gate;

/** 活计: what can be asked of the process behind the wall, and nothing else. Its place is its number on the wire. */
enum Job {
    LOOK,
    PAGE,
    TEXT,
    BIND,
    CLEAN,
    CROP
}
