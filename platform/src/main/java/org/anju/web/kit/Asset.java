package org.anju.web.kit;

/** One file a page loads, with the name that changes when its content does. */
record Asset(String path, String type, byte[] plain, byte[] gzip) {}
