using NatoGraph.Storage.Contract;

namespace NatoGraph.Storage.Sqlite.Tests;

public sealed class SqliteNodesTests() : NodesContract(new SqliteSource());

public sealed class SqliteRelationsTests() : RelationsContract(new SqliteSource());

public sealed class SqliteListsTests() : ListsContract(new SqliteSource());

public sealed class SqliteDateFilterTests() : DateFilterContract(new SqliteSource());

public sealed class SqlitePagingTests() : PagingContract(new SqliteSource());

public sealed class SqliteSearchTests() : SearchContract(new SqliteSource());

public sealed class SqliteLogTests() : LogContract(new SqliteSource());

public sealed class SqliteTransactionTests() : TransactionContract(new SqliteSource());

public sealed class SqlitePathTests() : PathContract(new SqliteSource());
