package org.anju.materials.gate;

/** 一张照片: its bytes and by how many degrees it is to be turned clockwise, a multiple of 90. */
public record Picture(byte[] bytes, int turn) {}
