package org.anju.accounts;

/** What a try to sign in came to. Unknown, wrong, locked and disabled are one answer. */
public sealed interface SignIn {

    record In(Account account) implements SignIn {}

    record No() implements SignIn {}
}
