using NatoGraph.Storage.Contract;
using NatoGraph.Testing.Discovery;

// There is one database: its tests run one after the other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace NatoGraph.Storage.Neo4j.Tests;

[RequiresNeo4j]
public sealed class Neo4jNodesTests() : NodesContract(new Neo4jSource());

[RequiresNeo4j]
public sealed class Neo4jRelationsTests() : RelationsContract(new Neo4jSource());

[RequiresNeo4j]
public sealed class Neo4jListsTests() : ListsContract(new Neo4jSource());

[RequiresNeo4j]
public sealed class Neo4jDateFilterTests() : DateFilterContract(new Neo4jSource());

[RequiresNeo4j]
public sealed class Neo4jPagingTests() : PagingContract(new Neo4jSource());

[RequiresNeo4j]
public sealed class Neo4jSearchTests() : SearchContract(new Neo4jSource());

[RequiresNeo4j]
public sealed class Neo4jLogTests() : LogContract(new Neo4jSource());

[RequiresNeo4j]
public sealed class Neo4jTransactionTests() : TransactionContract(new Neo4jSource());

[RequiresNeo4j]
public sealed class Neo4jPathTests() : PathContract(new Neo4jSource());
