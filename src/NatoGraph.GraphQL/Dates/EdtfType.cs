using NatoGraph.Domain.Time;

namespace NatoGraph.GraphQL.Dates;

/// <summary>The scalar <c>Edtf</c>: a date as exactly as it is known (ISO 8601-2, levels 0 and 1).</summary>
public sealed class EdtfType() : EdtfScalarType<Edtf>(
    "Edtf",
    "A date as exactly as it is known (EDTF, ISO 8601-2, levels 0 and 1): 2024, 2024-10, 2024-10-01, 2024-22 (summer), 2024~ (about).",
    Edtf.Read);
