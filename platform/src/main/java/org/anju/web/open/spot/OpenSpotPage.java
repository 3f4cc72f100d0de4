package org.anju.web.open.spot;

import org.anju.cases.spot.SpotPublication;

/**
 * 一次抽查的公示.
 *
 * @param script the twenty lines by which anybody draws again
 */
public record OpenSpotPage(SpotPublication spot, String script) {}
