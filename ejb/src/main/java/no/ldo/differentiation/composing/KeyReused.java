package no.ldo.differentiation.composing;

import jakarta.ejb.ApplicationException;

/** The key under which the request was sent belongs to another request of the same account. */
@ApplicationException(rollback = true)
public class KeyReused extends RuntimeException {}
