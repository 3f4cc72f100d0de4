package org.anju.web.open.unit;

/**
 * 统一身份认证平台的接入参数: what both sides have agreed on. Its addresses are given one by one, so that this house opens
 * also while the platform is away.
 *
 * @param authorizationUri where the browser goes
 * @param tokenUri where this server fetches the answer
 * @param jwkSetUri where the platform's public keys are
 */
public record Connection(
        String clientId,
        String clientSecret,
        String authorizationUri,
        String tokenUri,
        String jwkSetUri,
        String issuer) {}
