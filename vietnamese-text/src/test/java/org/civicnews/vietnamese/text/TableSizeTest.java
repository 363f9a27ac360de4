package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicnews.text.TsvTable;
import org.civicnews.vietnamese.time.DateRecognizer;
import org.civicnews.vietnamese.time.DateResolver;
import org.junit.jupiter.api.Test;

/** What the tables take that stay in memory: counted from the fields, so that the answer is the same on every run. */
class TableSizeTest {
    private static final long MOST = 2_000_000;
    private static final int HEADER = 16;
    private static final int REFERENCE = 4;

    private static final List<Class<?>> HOLDERS = List.of(
            Letters.class,
            CharKinds.class,
            LookAlike.class,
            Scan.class,
            Grammar.class,
            Shield.class,
            Folding.class,
            SyllableOrder.class,
            Abbreviation.class,
            QuantityWord.class,
            NumberWord.class,
            LegacyDetector.class,
            Viqr.class);

    @Test
    void allTablesTogetherTakeLessThanTwoMegabytes() throws ReflectiveOperationException {
        Walk walk = new Walk();
        for (Class<?> holder : HOLDERS) {
            walk.statics(holder);
            for (Class<?> inner : holder.getDeclaredClasses()) {
                walk.statics(Class.forName(inner.getName(), true, inner.getClassLoader()));
            }
        }
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            if (encoding.charset().isPresent()) {
                walk.add(encoding.table());
            }
        }
        walk.add(DateRecognizer.standard());
        walk.add(DateResolver.against(LocalDate.EPOCH));
        assertThat(walk.bytes()).isBetween(500_000L, MOST);
    }

    private static final class Walk {
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<Object> waiting = new ArrayDeque<>();
        private long bytes;

        void statics(Class<?> holder) throws IllegalAccessException {
            for (Field field : holder.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive() && !field.isSynthetic()) {
                    field.setAccessible(true);
                    add(field.get(null));
                }
            }
        }

        void add(Object object) {
            if (object != null && seen.add(object)) {
                waiting.add(object);
            }
        }

        long bytes() throws IllegalAccessException {
            while (!waiting.isEmpty()) {
                count(waiting.remove());
            }
            return bytes;
        }

        private void count(Object object) throws IllegalAccessException {
            Class<?> type = object.getClass();
            bytes += HEADER;
            if (object instanceof String text) {
                bytes += 2 * HEADER + 2L * text.length();
            } else if (type.isArray()) {
                countArray(object, type.getComponentType());
            } else if (object instanceof Collection<?> all) {
                bytes += 2L * HEADER * all.size();
                all.forEach(this::add);
            } else if (object instanceof Map<?, ?> map) {
                bytes += 2L * HEADER * map.size();
                map.keySet().forEach(this::add);
                map.values().forEach(this::add);
            } else if (object instanceof TsvTable table) {
                add(table.comments());
                add(table.columns());
                add(table.rows());
            } else if (type.getName().startsWith("org.civicnews.vietnamese") && !type.isEnum()) {
                countFields(object, type);
            }
        }

        private void countArray(Object array, Class<?> component) {
            int length = Array.getLength(array);
            if (!component.isPrimitive()) {
                bytes += (long) REFERENCE * length;
                for (Object element : (Object[]) array) {
                    add(element);
                }
            } else {
                boolean wide = component == long.class || component == double.class;
                boolean narrow = component == byte.class || component == boolean.class;
                boolean half = component == char.class || component == short.class;
                bytes += (long) length * (wide ? 8 : narrow ? 1 : half ? 2 : 4);
            }
        }

        private void countFields(Object object, Class<?> type) throws IllegalAccessException {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    bytes += 8;
                    if (!field.getType().isPrimitive()) {
                        field.setAccessible(true);
                        add(field.get(object));
                    }
                }
            }
        }
    }
}
