using NatoGraph.GraphQL.Tests.Hosting;
using NatoGraph.GraphQL.Tests.Queries;
using NatoGraph.GraphQL.Tests.RealArticles;
using NatoGraph.GraphQL.Tests.Relay;

namespace NatoGraph.GraphQL.Tests;

// The same questions to the same world on Neo4j, and the same answers.

[RequiresNeo4j]
[Collection(SharedNeo4jWorld.Name)]
public sealed class Neo4jSuccessionTests(Neo4jWorldFixture world) : SuccessionTests(world);

[RequiresNeo4j]
[Collection(SharedNeo4jWorld.Name)]
public sealed class Neo4jClaimTests(Neo4jWorldFixture world) : ClaimTests(world);

[RequiresNeo4j]
[Collection(SharedNeo4jWorld.Name)]
public sealed class Neo4jConnectionTests(Neo4jWorldFixture world) : ConnectionTests(world);

[RequiresNeo4j]
[Collection(SharedNeo4jWorld.Name)]
public sealed class Neo4jSearchTests(Neo4jWorldFixture world) : SearchTests(world);

[RequiresNeo4j]
[Collection(SharedNeo4jWorld.Name)]
public sealed class Neo4jNodeTests(Neo4jWorldFixture world) : NodeTests(world);

[RequiresNeo4j]
[Collection(SharedNeo4jWorld.Name)]
public sealed class Neo4jPathTests(Neo4jWorldFixture world) : PathTests(world);

[RequiresNeo4j]
[Collection(SharedNeo4jRealWorld.Name)]
public sealed class Neo4jNumberedAnswerTests(Neo4jRealWorldFixture world) : NumberedAnswerTests(world);
