package no.ldo.web.shared;

import jakarta.faces.view.facelets.Facelet;
import jakarta.faces.view.facelets.FaceletCache;
import jakarta.faces.view.facelets.FaceletCacheFactory;
import java.io.IOException;
import java.net.URL;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps every page compiled once per language, with the fixed texts of that language written in it ({@link WrittenPage}):
 * most expressions of a page are such texts, and reading them anew for every request cost a tenth of it. Pages are never
 * compiled again while the server runs.
 */
public class PagesByLanguage extends FaceletCacheFactory {
    public PagesByLanguage(FaceletCacheFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FaceletCache<Facelet> getFaceletCache() {
        return new Kept();
    }

    private static final class Kept extends FaceletCache<Facelet> {
        private final Map<Language, Map<URL, Facelet>> pages = new EnumMap<>(Language.class);
        private final Map<URL, Facelet> parameters = new ConcurrentHashMap<>();

        Kept() {
            for (Language language : Language.values()) {
                pages.put(language, new ConcurrentHashMap<>());
            }
        }

        @Override
        public Facelet getFacelet(URL page) throws IOException {
            Language language = Beans.get(PageLanguage.class).current();
            Map<URL, Facelet> known = pages.get(language);
            Facelet found = known.get(page);
            if (found == null) {
                found = getMemberFactory().newInstance(WrittenPage.of(page, language));
                known.put(page, found);
            }
            return found;
        }

        @Override
        public boolean isFaceletCached(URL page) {
            return pages.values().stream().anyMatch(known -> known.containsKey(page));
        }

        @Override
        public Facelet getViewMetadataFacelet(URL page) throws IOException {
            Facelet found = parameters.get(page);
            if (found == null) {
                found = getMetadataMemberFactory().newInstance(page);
                parameters.put(page, found);
            }
            return found;
        }

        @Override
        public boolean isViewMetadataFaceletCached(URL page) {
            return parameters.containsKey(page);
        }
    }
}
