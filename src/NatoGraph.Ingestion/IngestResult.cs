using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion;

/// <summary>What became of an article.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Outcome">Whether it was new, known or a correction.</param>
/// <param name="Claims">How many claims it makes; for a known one, 0, since it was not read again.</param>
/// <param name="Entities">How many people, organisations and posts it names; likewise.</param>
public sealed record IngestResult(NodeId Article, IngestOutcome Outcome, int Claims, int Entities);
