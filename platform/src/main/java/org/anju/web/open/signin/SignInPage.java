package org.anju.web.open.signin;

/**
 * The sign-in form.
 *
 * @param back where to go afterwards, empty for the person's own start page
 */
public record SignInPage(String back) {}
