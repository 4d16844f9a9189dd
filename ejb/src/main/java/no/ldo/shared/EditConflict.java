package no.ldo.shared;

import jakarta.ejb.ApplicationException;

/**
 * Somebody else saved the same thing since the caller read it. Nothing of the caller's act is stored; the page shows
 * both versions and lets the person choose.
 */
@ApplicationException(rollback = true)
public class EditConflict extends RuntimeException {
    private final int currentVersion;

    /** @param currentVersion the version that is stored now, to save against when the person has chosen */
    public EditConflict(int currentVersion) {
        super("changed meanwhile");
        this.currentVersion = currentVersion;
    }

    /** Throws when the caller's version is not the stored one. */
    public static void throwIfStale(int callersVersion, int currentVersion) {
        if (callersVersion != currentVersion) {
            throw new EditConflict(currentVersion);
        }
    }

    /** Throws when what is stored under the caller's id is not what the caller says. */
    public static void throwUnless(boolean saysTheSame, int currentVersion) {
        if (!saysTheSame) {
            throw new EditConflict(currentVersion);
        }
    }

    public int currentVersion() {
        return currentVersion;
    }
}
