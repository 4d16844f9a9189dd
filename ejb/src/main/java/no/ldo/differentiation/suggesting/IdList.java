package no.ldo.differentiation.suggesting;

import jakarta.persistence.AttributeConverter;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids in order: the places of a problem. */
record IdList(List<UUID> ids) implements Serializable {
    private static final int BYTES = 16;

    IdList {
        ids = List.copyOf(ids);
    }

    /** Stores 16 bytes for each. */
    @jakarta.persistence.Converter(autoApply = true)
    public static class Converter implements AttributeConverter<IdList, byte[]> {
        @Override
        public byte @Nullable [] convertToDatabaseColumn(@Nullable IdList list) {
            if (list == null) {
                return null;
            }
            ByteBuffer bytes = ByteBuffer.allocate(list.ids().size() * BYTES);
            list.ids().forEach(id -> bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
            return bytes.array();
        }

        @Override
        public @Nullable IdList convertToEntityAttribute(byte @Nullable [] stored) {
            if (stored == null) {
                return null;
            }
            ByteBuffer bytes = ByteBuffer.wrap(stored);
            List<UUID> ids = new ArrayList<>();
            while (bytes.remaining() >= BYTES) {
                ids.add(new UUID(bytes.getLong(), bytes.getLong()));
            }
            return new IdList(ids);
        }
    }
}
