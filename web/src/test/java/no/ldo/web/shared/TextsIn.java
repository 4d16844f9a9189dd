package no.ldo.web.shared;

/** The texts of pages without a request, for tests of page beans in other packages. */
public final class TextsIn {
    private TextsIn() {}

    /** As a reader of that language gets them. */
    public static Texts language(Language language) {
        return new Texts() {
            @Override
            Language current() {
                return language;
            }
        };
    }
}
