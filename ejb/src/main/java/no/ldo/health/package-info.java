/** What the machine that watches the portal may ask: has it started, is it alive, can it take requests. */
@NullMarked
package no.ldo.health;

import org.jspecify.annotations.NullMarked;
