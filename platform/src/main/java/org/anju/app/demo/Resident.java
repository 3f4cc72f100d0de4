package org.anju.app.demo;

/**
 * One of the people of the demonstration. Region 990101 is assigned to nobody, so no real person carries such a number.
 *
 * @param hue 0–359, the colour of the jacket on the photo
 * @param aboutZh one line for the demo page: who it is and what can be tried
 */
record Resident(String login, String name, String residentId, int hue, String aboutZh, String aboutEn) {}
