package org.anju.app;

import java.util.List;

/** What a room has to say when the house is open; every bean of this kind is printed after the address, in bean order. */
public record Greeting(List<String> lines) {}
