package org.anju.web.demo.messages;

import java.util.List;

/**
 * 演示信箱.
 *
 * @param waiting how many are still to go out, held for the morning or to be tried again
 */
public record BoxPage(List<Box.Item> items, int waiting) {}
