package no.ldo.differentiation.proposals;

import java.util.regex.Pattern;

/** Sentences that tell how to apply. */
final class Applying {
    private static final Pattern TOLD = Pattern.compile(
            "(?iu)(?:for )?(?:nærmere|nærare|flere|fleire|mer|meir|ytterligere|ytterlegare) (?:opplysning|informasjon).*"
                    + "|.*\\b(?:søknad(?:en|a)?|søknadsskjema(?:et)?|cv(?:-en)?|(?:politi|vandels|helse)attest(?:en)?|vitnemål|attester|attestar)\\b.*");

    private Applying() {}

    static boolean isToldIn(String sentence) {
        return TOLD.matcher(sentence).matches();
    }
}
