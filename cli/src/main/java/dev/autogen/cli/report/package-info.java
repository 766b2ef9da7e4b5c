/**
 * What a comparison found, as text for people and as JSON for programs: in come changes and the state of the files, out go
 * lines. Knows neither commands nor settings.
 */
@NullMarked
package dev.autogen.cli.report;

import org.jspecify.annotations.NullMarked;
