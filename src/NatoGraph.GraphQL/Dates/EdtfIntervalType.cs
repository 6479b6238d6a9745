using NatoGraph.Domain.Time;

namespace NatoGraph.GraphQL.Dates;

/// <summary>The scalar <c>EdtfInterval</c>: a span of time between two dates (ISO 8601-2, level 0), or one date as the span it fills.</summary>
public sealed class EdtfIntervalType() : EdtfScalarType<EdtfInterval>(
    "EdtfInterval",
    "A span of time (EDTF, ISO 8601-2): two dates, ends included (2014/2024-10-01), one open end (2014/..), or one date as the span that it fills (2024-06).",
    EdtfInterval.Read);
